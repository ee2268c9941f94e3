package app.zapis.lambda.storm;

import app.zapis.lambda.http.Json;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.HttpCall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What managers do with resources.
final class Managers {
    private static final String RESOURCES = "/api/staff/resources";
    private static final List<String> DISPLACED =
            List.of(
                    "",
                    "?bookings=cancel",
                    "?bookings=cancel",
                    "?bookings=move&to=hall",
                    "?bookings=move&to=anna");

    private final Scene scene;

    Managers(Scene scene) {
        this.scene = scene;
    }

    /// Gives a resource another capacity, other buffers and other hours, or makes it anew.
    void change(Deed deed) {
        var id = deed.one(Resources.CHANGING);
        var seen = scene.answer(deed, HttpCall.get(RESOURCES + "/" + id));
        int capacity = 1 + deed.below(3);
        var body = resource(id, capacity, deed);
        scene.ledger().mayTake(id, capacity);
        var call =
                seen.status() == 404
                        ? HttpCall.post(RESOURCES)
                        : seen(seen, HttpCall.of("PUT", RESOURCES + "/" + id));
        scene.answer(deed, call.json(Json.text(body)));
    }

    private static Map<String, Object> resource(String id, int capacity, Deed deed) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("name", "Name of " + id);
        body.put("type", "rooms");
        body.put("capacity", capacity);
        body.put("bufferBeforeMinutes", deed.one(List.of(0, 0, 5)));
        body.put("bufferAfterMinutes", deed.one(List.of(0, 10, 15)));
        if (deed.onceIn(2)) {
            var hours = deed.one(List.of(List.of("08:00", "20:00"), List.of("10:00", "17:00")));
            body.put("hours", daily(Map.of("from", hours.getFirst(), "to", hours.getLast())));
        }
        return body;
    }

    private static Map<String, Object> daily(Map<String, String> hours) {
        var week = new LinkedHashMap<String, Object>();
        List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .forEach(day -> week.put(day, List.of(hours)));
        return week;
    }

    private static HttpCall seen(Answer seen, HttpCall call) {
        return call.with("if-match", seen.header("etag"));
    }

    /// Has a resource away for some hours.
    void close(Deed deed) {
        var from = scene.someTime(deed);
        var body =
                Map.of(
                        "from", Employees.text(from),
                        "to", Employees.text(from.plusHours(1 + deed.below(5))));
        var address = absences(deed) + deed.one(DISPLACED);
        scene.answer(deed, HttpCall.post(address).json(Json.text(body)));
    }

    private static String absences(Deed deed) {
        return RESOURCES + "/" + deed.one(Resources.ALL) + "/absences";
    }

    /// Has a resource back.
    void open(Deed deed) {
        var address = absences(deed);
        var seen = scene.answer(deed, HttpCall.get(address));
        if (seen.json().get("absences") instanceof List<?> absences && !absences.isEmpty()) {
            var absence = (Map<?, ?>) absences.get(deed.below(absences.size()));
            var call = HttpCall.of("DELETE", address + "/" + absence.get("id"));
            scene.answer(deed, seen(seen, call));
        }
    }

    /// Does without a resource.
    void delete(Deed deed) {
        var address = RESOURCES + "/" + deed.one(Resources.PASSING);
        var seen = scene.answer(deed, HttpCall.get(address));
        if (seen.status() == 200) {
            var call = HttpCall.of("DELETE", address + deed.one(DISPLACED));
            scene.answer(deed, seen(seen, call));
        }
    }
}
