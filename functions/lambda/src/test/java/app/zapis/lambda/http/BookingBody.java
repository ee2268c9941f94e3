package app.zapis.lambda.http;

import app.zapis.lambda.testbed.HttpCall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A good request for a booking, of which one thing can be changed. Members are kept as they are written, for what is
/// wrong may be how they are written.
final class BookingBody {
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Map<String, String> client = new LinkedHashMap<>();
    private final List<String> more = new ArrayList<>();
    private final List<String> moreOfTheClient = new ArrayList<>();

    BookingBody() {
        members.put("resources", "[\"anna\"]");
        members.put("start", "\"2026-11-25T10:00:00+03:00\"");
        members.put("client", "");
        members.put("comment", "\"У окна\"");
        members.put("consent", "true");
        client.put("name", "\"Иван\"");
        client.put("phone", "\"+79161234567\"");
    }

    /// The request with a change as the table of bad bookings describes it.
    static HttpCall changed(String change) {
        var call = HttpCall.post("/api/bookings");
        if (change.startsWith("header ")) {
            var header = change.substring("header ".length()).split(":", 2);
            return call.json(new BookingBody().json()).with(header[0], header[1].strip());
        }
        if (change.startsWith("body =")) {
            return call.json(change.substring("body =".length()).strip());
        }
        return call.json(new BookingBody().with(change).json());
    }

    private BookingBody with(String change) {
        if (change.startsWith("-")) {
            remove(change.substring(1));
        } else if (change.startsWith("client.+ ")) {
            moreOfTheClient.add(change.substring("client.+ ".length()));
        } else if (change.startsWith("+ ")) {
            more.add(change.substring("+ ".length()));
        } else {
            var parts = change.split(" = ", 2);
            put(parts[0], parts[1]);
        }
        return this;
    }

    private void remove(String name) {
        if (name.startsWith("client.")) {
            client.remove(name.substring("client.".length()));
        } else {
            members.remove(name);
        }
    }

    private void put(String name, String json) {
        if (name.startsWith("client.")) {
            client.put(name.substring("client.".length()), json);
        } else {
            members.put(name, json);
        }
    }

    private String json() {
        members.computeIfPresent(
                "client", (_, text) -> text.isEmpty() ? object(client, moreOfTheClient) : text);
        return object(members, more);
    }

    private static String object(Map<String, String> members, List<String> more) {
        var written =
                members.entrySet().stream()
                        .map(member -> "\"" + member.getKey() + "\":" + member.getValue());
        return Stream.concat(written, more.stream()).collect(Collectors.joining(",", "{", "}"));
    }
}
