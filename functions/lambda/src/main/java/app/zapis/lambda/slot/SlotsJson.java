package app.zapis.lambda.slot;

import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.resource.BookingRules;
import app.zapis.resource.ResourceId;
import app.zapis.slot.SlotQuery;
import app.zapis.slot.SlotsOutcome;
import app.zapis.slot.SlotsOutcome.CompanionOnly;
import app.zapis.slot.SlotsOutcome.Day;
import app.zapis.slot.SlotsOutcome.Found;
import app.zapis.slot.SlotsOutcome.TooLong;
import app.zapis.slot.SlotsOutcome.UnknownResource;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question for slots, and its answer.
public final class SlotsJson {
    /// The most resources that are wanted together.
    public static final int MOST_RESOURCES = 10;

    private static final List<String> PARAMETERS =
            List.of("resource", "from", "days", "durationMinutes");
    private static final int LONGEST_MINUTES = 31 * 24 * 60;

    private SlotsJson() {}

    /// Reads the address of `GET /api/slots`.
    static SlotQuery query(Call call) {
        var query = new Query(call, PARAMETERS);
        return new SlotQuery(
                checked(query.all("resource", ResourceId::new), "/resource"),
                query.one("from", Times::date),
                query.number("days", 1, SlotQuery.MOST_DAYS),
                duration(query));
    }

    /// @return `resources`, if they can be wanted together
    /// @throws BadInput if there are none, too many, or one twice
    public static List<ResourceId> checked(List<ResourceId> resources, String pointer) {
        if (resources.isEmpty() || resources.size() > MOST_RESOURCES) {
            throw BadInput.at(pointer, "must name 1 to " + MOST_RESOURCES + " resources");
        }
        if (resources.stream().distinct().count() < resources.size()) {
            throw BadInput.at(pointer, "must not name a resource twice");
        }
        return resources;
    }

    private static int duration(Query query) {
        int minutes = query.numberOr("durationMinutes", SlotQuery.USUAL, 5, LONGEST_MINUTES);
        if (minutes != SlotQuery.USUAL && !BookingRules.isSteps(minutes)) {
            throw BadInput.at("/durationMinutes", "must be a multiple of 5");
        }
        return minutes;
    }

    /// Writes the answer.
    static Response response(SlotsOutcome outcome) {
        return switch (outcome) {
            case Found found -> Response.json(200, tree(found));
            case UnknownResource(var id) -> unknownResource(id);
            case CompanionOnly() -> companionOnly("/resource");
            case TooLong() -> tooLong();
        };
    }

    private static Map<String, Object> tree(Found found) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("zone", found.zone().getId());
        tree.put("durationMinutes", found.durationMinutes());
        tree.put("days", found.days().stream().map(SlotsJson::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Day day) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("date", day.date().toString());
        tree.put("slots", texts(day.slots()));
        return tree;
    }

    /// Starts as texts.
    public static List<String> texts(List<OffsetDateTime> starts) {
        return starts.stream().map(Times::text).toList();
    }

    /// There is no such resource, or it takes no bookings.
    public static Response unknownResource(ResourceId id) {
        return Response.problem(404, "unknown-resource", "there is no resource " + id + " to book")
                .with("resource", id.value());
    }

    /// All the resources can only be booked together with another.
    ///
    /// @param pointer where they are named
    public static Response companionOnly(String pointer) {
        return Response.problem(
                        422,
                        "companion-only",
                        "this can only be booked together with another resource")
                .withError(pointer, "must name a resource that can be booked on its own too");
    }

    /// A booking that long could not be moved later.
    public static Response tooLong() {
        return BadInput.at(
                        "/durationMinutes", "is longer than one booking of these resources can be")
                .response();
    }
}
