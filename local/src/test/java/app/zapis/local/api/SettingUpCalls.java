package app.zapis.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;

/// What a manager sets up, by the tags of openapi.json.
final class SettingUpCalls {
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Caller api;

    SettingUpCalls(Caller api) {
        this.api = api;
    }

    void description() {
        var etag = api.ask(200, "GET /api/openapi.json").headers().firstValue("etag").orElse("");
        api.ask(304, "GET /api/openapi.json", "if-none-match", etag);
        api.ask(422, "GET /api/openapi.json?format=yaml");
    }

    void company() {
        var company = "{\"name\":\"Lotus\",\"phone\":\"+7 495 123-45-67\",\"senderId\":\"Lotus\"}";
        api.change(200, "PUT /api/staff/company", company, "/api/staff/company");
        api.send(412, "PUT /api/staff/company", company, "if-match", "\"99\"");
        api.send(428, "PUT /api/staff/company", company);
        api.send(422, "PUT /api/staff/company", "{\"zone\":\"Moon\"}", "if-match", "\"2\"");
    }

    void look() {
        var company = "/api/staff/company";
        var year = "{\"country\":\"DE\",\"year\":2027}";
        api.change(200, "POST " + company + "/holidays", year, company);
        var logo = "PUT " + company + "/logo";
        var picture = BodyPublishers.ofByteArray(PNG);
        var version = api.etag(company);
        api.ask(428, "DELETE " + company + "/logo");
        api.ask(404, "GET /logo");
        api.send(200, logo, picture, "content-type", "image/png", "if-match", version);
        api.send(412, logo, picture, "content-type", "image/png", "if-match", version);
        api.send(415, logo, picture, "content-type", "image/gif", "if-match", version);
        api.ask(304, "GET /logo", "if-none-match", api.etag("/logo"));
        api.change(200, "DELETE " + company + "/logo", "", company);
        var text = "{\"text\":\"{{company}}: {{date}}\",\"kind\":\"remind\"}";
        api.send(200, "POST /api/staff/messages/preview", text);
        api.send(422, "POST /api/staff/messages/preview", "{}");
    }

    void messages() {
        var company = "/api/staff/messages";
        var off = "{\"feedback\":{\"enabled\":false}}";
        var forThings = "{\"thing\":" + off + "}";
        api.change(200, "PUT " + company, forThings, company);
        api.send(412, "PUT " + company, forThings, "if-match", "\"99\"");
        api.send(428, "PUT " + company, forThings);
        for (var of : List.of("/api/staff/resource-types/cars", "/api/staff/resources/anna")) {
            var own = of + "/messages";
            api.change(200, "PUT " + own, off, own);
            api.send(422, "PUT " + own, "{\"news\":{}}", "if-match", api.etag(own));
            api.ask(200, "GET " + own + "?effective=true");
            api.ask(404, "GET " + own.replaceAll("anna|cars", "none"));
        }
        var anna = "/api/staff/resources/anna/messages";
        api.ask(200, "POST " + anna + "/use-for-new");
        var forNew = company + "/for-new";
        api.change(204, "DELETE " + forNew, "", forNew);
        api.change(204, "DELETE " + anna, "", anna);
        var cars = "/api/staff/resource-types/cars/messages";
        api.change(204, "DELETE " + cars, "", cars);
    }

    void resourceTypes() {
        var types = "/api/staff/resource-types";
        api.ask(200, "POST " + types + "/presets/cars");
        api.ask(404, "POST " + types + "/presets/boats");
        var massage = "{\"id\":\"massage\",\"name\":\"Massage\",\"wording\":\"specialist\"}";
        api.send(201, "POST " + types, massage);
        api.send(409, "POST " + types, massage);
        api.send(422, "POST " + types, "{\"id\":\"Massage\",\"name\":\"Massage\"}");
        api.send(400, "POST " + types, "{");
        api.send(413, "POST " + types, " ".repeat(16 * 1024 + 1));
        api.send(415, "POST " + types, massage, "content-type", "text/plain");
        api.ask(200, "GET " + types + "?after=a");
        api.ask(422, "GET " + types + "?before=a");
        api.ask(404, "GET " + types + "/none");
        api.change(200, "PUT " + types + "/massage", massage, types + "/massage");
        api.send(412, "PUT " + types + "/massage", massage, "if-match", "\"99\"");
        api.change(409, "DELETE " + types + "/medical", "", types + "/medical");
        api.change(204, "DELETE " + types + "/massage", "", types + "/massage");
    }

    void resources() {
        var resources = "/api/staff/resources";
        var vera = "\"id\":\"vera\",\"name\":\"Vera\",\"type\":\"specialists\"";
        var mornings = "\"hours\":{\"thu\":[{\"from\":\"09:00\",\"to\":\"12:00\"}]}";
        api.send(201, "POST " + resources, "{" + vera + "}");
        api.send(409, "POST " + resources, "{" + vera + "}");
        var zoya = "{\"id\":\"zoya\",\"name\":\"Zoya\"}";
        api.send(201, "POST " + resources + "/vera/copy", zoya);
        api.send(409, "POST " + resources + "/vera/copy", zoya);
        api.send(404, "POST " + resources + "/none/copy", zoya);
        api.ask(200, "GET " + resources);
        api.ask(404, "GET " + resources + "/none");
        api.book(201, "vera", "2026-11-26T14:00:00+03:00");
        var changed =
                api.change(
                        200,
                        "PUT " + resources + "/vera",
                        "{" + vera + "," + mornings + ",\"capacity\":2}",
                        resources + "/vera");
        assertEquals(1, Caller.each(changed, "misfits", "id").count());
        api.send(412, "PUT " + resources + "/vera", "{" + vera + "}", "if-match", "\"99\"");
        api.ask(428, "DELETE " + resources + "/vera");
        api.change(409, "DELETE " + resources + "/vera", "", resources + "/vera");
        api.change(204, "DELETE " + resources + "/vera?bookings=cancel", "", resources + "/vera");
    }

    void absences() {
        var absences = "/api/staff/resources/boris/absences";
        var week =
                "{\"id\":\"week\",\"from\":\"2026-11-30T00:00:00+03:00\",\"to\":\"2026-12-07T00:00:00+03:00\"}";
        api.book(201, "boris", "2026-12-01T10:00:00+03:00");
        api.send(409, "POST " + absences, week);
        api.send(201, "POST " + absences + "?bookings=move&to=anna", week);
        api.send(409, "POST " + absences, week);
        api.send(422, "POST " + absences + "?bookings=keep", week);
        api.ask(428, "DELETE " + absences + "/week");
        api.send(412, "DELETE " + absences + "/week", "", "if-match", "\"99\"");
        api.change(200, "DELETE " + absences + "/week", "", absences);
        api.change(404, "DELETE " + absences + "/week", "", absences);
    }
}
