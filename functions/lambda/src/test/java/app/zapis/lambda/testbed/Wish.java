package app.zapis.lambda.testbed;

import app.zapis.lambda.http.Json;
import app.zapis.resource.Resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a client wants to book: by Ivan, for 10:00 of the clinic's day, as long as is usual, unless said otherwise.
///
/// @param minutes how long, 0 for as long as is usual
public record Wish(List<String> resources, String start, int minutes, String phone) {
    /// A booking of these resources.
    public static Wish of(Resource... resources) {
        var ids = Stream.of(resources).map(resource -> resource.id().value()).toList();
        return new Wish(ids, "2026-11-25T10:00:00+03:00", 0, "+79161234567");
    }

    /// The same at another time of the day.
    ///
    /// @param time `HH:mm` in Moscow
    public Wish at(String time) {
        return new Wish(resources, "2026-11-25T" + time + ":00+03:00", minutes, phone);
    }

    /// The same for another length.
    public Wish lasting(int minutes) {
        return new Wish(resources, start, minutes, phone);
    }

    /// The same by somebody else.
    ///
    /// @param number tells people apart
    public Wish by(int number) {
        return new Wish(resources, start, minutes, "+7916%07d".formatted(number));
    }

    /// The request.
    public HttpCall call() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("resources", resources);
        tree.put("start", start);
        if (minutes > 0) {
            tree.put("durationMinutes", minutes);
        }
        tree.put("client", Map.of("name", "Иван", "phone", phone));
        tree.put("consent", true);
        return HttpCall.post("/api/bookings").json(Json.text(tree));
    }

    /// The request with a key by which it is known again.
    public HttpCall call(String idempotencyKey) {
        return call().with("idempotency-key", idempotencyKey);
    }
}
