package app.zapis.lambda.storm;

import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Times;
import app.zapis.lambda.testbed.HttpCall;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/// What employees do with bookings.
final class Employees {
    private static final String BOOKINGS = "/api/staff/bookings";

    private final Scene scene;

    Employees(Scene scene) {
        this.scene = scene;
    }

    static String text(OffsetDateTime time) {
        return Times.text(time);
    }

    /// Books for someone, sometimes onto taken time.
    void book(Deed deed) {
        var body = time(deed);
        body.put("resources", deed.one(Resources.WANTED));
        body.put("client", Map.of("name", "Иван", "phone", "+7916%07d".formatted(deed.below(300))));
        scene.book(deed, HttpCall.post(BOOKINGS).json(Json.text(body)));
    }

    private Map<String, Object> time(Deed deed) {
        var body = new LinkedHashMap<String, Object>();
        body.put("start", text(scene.someTime(deed)));
        if (deed.onceIn(3)) {
            body.put("durationMinutes", 5 * (1 + deed.below(40)));
        }
        if (deed.onceIn(3)) {
            body.put("overbook", true);
        }
        return body;
    }

    /// Gives a booking another time, another length, other resources, or all of these.
    void move(Deed deed) {
        var body = time(deed);
        if (deed.onceIn(2)) {
            body.put("resources", deed.one(Resources.WANTED));
        }
        act(deed, "/move", body);
    }

    /// Moves a booking by so little that it overlaps what it held.
    void shift(Deed deed) {
        var minutes = 5 * (deed.below(13) - 6);
        scene.find(deed)
                .ifPresent(booking -> {
                    var start = booking.start().atZone(booking.visit().zone()).toOffsetDateTime();
                    var body = Map.of("start", text(start.plusMinutes(minutes)));
                    var address = BOOKINGS + "/" + booking.id() + "/move";
                    scene.answer(deed, HttpCall.post(address).json(Json.text(body)));
                });
    }

    /// Calls a booking off.
    void cancel(Deed deed) {
        act(deed, "/cancel", Map.of("reason", "Заболела"));
    }

    /// Confirms, notes who has come and who has not, or takes such a thing back.
    void act(Deed deed, String verb) {
        act(deed, verb, Map.of());
    }

    private void act(Deed deed, String verb, Map<String, Object> body) {
        scene.someBooking(deed)
                .map(id -> HttpCall.post(BOOKINGS + "/" + id + verb))
                .ifPresent(call -> scene.answer(deed, call.json(Json.text(body))));
    }

    /// Notes something about a booking that was looked at.
    void edit(Deed deed) {
        scene.someBooking(deed)
                .map(id -> BOOKINGS + "/" + id)
                .ifPresent(address -> {
                    var seen = scene.answer(deed, HttpCall.get(address));
                    var body = Map.of("comment", deed.user());
                    scene.answer(
                            deed,
                            HttpCall.of("PATCH", address)
                                    .with("if-match", seen.header("etag"))
                                    .json(Json.text(body)));
                });
    }
}
