package app.zapis.lambda.editors;

import app.zapis.lambda.testbed.HttpCall;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// One way to edit something that is stored; there is one of these for each route that wants `If-Match`.
enum Edit {
    COMPANY(
            "PUT /api/staff/company",
            "/api/staff/company",
            "{\"name\":\"%s\",\"phone\":\"+74951234567\",\"language\":\"ru\"}"),
    LOGO("PUT /api/staff/company/logo", "/api/staff/company/logo", Office.LOGO),
    NO_LOGO("DELETE /api/staff/company/logo", "/api/staff/company/logo", ""),
    TYPE(
            "PUT /api/staff/resource-types/{id}",
            "/api/staff/resource-types/spare",
            "{\"id\":\"spare\",\"name\":\"%s\"}"),
    NO_TYPE("DELETE /api/staff/resource-types/{id}", "/api/staff/resource-types/spare", ""),
    RESOURCE(
            "PUT /api/staff/resources/{id}",
            "/api/staff/resources/vera",
            "{\"id\":\"vera\",\"name\":\"%s\",\"type\":\"medical\"}"),
    NO_RESOURCE("DELETE /api/staff/resources/{id}", "/api/staff/resources/vera", ""),
    NO_ABSENCE(
            "DELETE /api/staff/resources/{id}/absences/{absence}",
            "/api/staff/resources/vera/absences/sea",
            ""),
    MESSAGES(
            "PUT /api/staff/messages",
            "/api/staff/messages",
            "{\"thing\":{\"late\":{\"text\":{\"ru\":\"Ждём вас, %s\"}}}}"),
    NO_MESSAGES_FOR_NEW("DELETE /api/staff/messages/for-new", "/api/staff/messages/for-new", ""),
    MESSAGES_OF_TYPE(
            "PUT /api/staff/resource-types/{id}/messages",
            "/api/staff/resource-types/spare/messages",
            "{\"late\":{\"text\":{\"ru\":\"Ждём вас, %s\"}}}"),
    NO_MESSAGES_OF_TYPE(
            "DELETE /api/staff/resource-types/{id}/messages",
            "/api/staff/resource-types/spare/messages",
            ""),
    MESSAGES_OF_RESOURCE(
            "PUT /api/staff/resources/{id}/messages",
            "/api/staff/resources/vera/messages",
            "{\"late\":{\"text\":{\"ru\":\"Ждём вас, %s\"}}}"),
    NO_MESSAGES_OF_RESOURCE(
            "DELETE /api/staff/resources/{id}/messages", "/api/staff/resources/vera/messages", ""),
    BOOKING(
            "PATCH /api/staff/bookings/{id}",
            "/api/staff/bookings/BOOKING",
            "{\"comment\":\"%s\"}"),
    CLIENT(
            "PATCH /api/staff/clients/{phone}",
            "/api/staff/clients/" + Office.CLIENT,
            "{\"notes\":\"%s\"}"),
    NO_CLIENT("DELETE /api/staff/clients/{phone}", "/api/staff/clients/" + Office.CLIENT, "");

    private final String route;
    private final String address;
    private final String body;

    Edit(String route, String address, String body) {
        this.route = route;
        this.address = address;
        this.body = body;
    }

    /// Where the edited thing is read, with its ETag.
    String whole() {
        return address.replaceFirst("/absences/.*", "/absences").replaceFirst("/logo$", "");
    }

    /// The edits of the same thing, this one among them. A resource is one thing with its absences, and
    /// the company with its logo.
    List<Edit> rivals() {
        return Arrays.stream(values()).filter(other -> other.thing().equals(thing())).toList();
    }

    private String thing() {
        return address.replaceFirst("/absences/.*|/logo$", "");
    }

    /// The request.
    ///
    /// @param editor tells it from those of others
    HttpCall call(String editor) {
        var call = HttpCall.of(route.split(" ", 2)[0], address);
        if (body.equals(Office.LOGO)) {
            return call.bytes("image/png", (body + editor).getBytes(StandardCharsets.ISO_8859_1));
        }
        return body.isEmpty() ? call : call.json(body.formatted("by " + editor));
    }

    @Override
    public String toString() {
        return route;
    }
}
