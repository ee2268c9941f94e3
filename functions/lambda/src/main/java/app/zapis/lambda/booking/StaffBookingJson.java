package app.zapis.lambda.booking;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.Event;
import app.zapis.booking.MoveRequest;
import app.zapis.booking.StaffOutcome;
import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.HiddenResource;
import app.zapis.booking.StaffOutcome.InvalidPhone;
import app.zapis.booking.StaffOutcome.KeyReused;
import app.zapis.booking.StaffOutcome.Refused;
import app.zapis.booking.StaffOutcome.Replayed;
import app.zapis.booking.StaffOutcome.SlotTaken;
import app.zapis.booking.StaffOutcome.Stale;
import app.zapis.booking.StaffOutcome.Unknown;
import app.zapis.booking.StaffOutcome.UnknownResource;
import app.zapis.booking.StaffOutcome.WrongStatus;
import app.zapis.booking.StaffRequest;
import app.zapis.booking.Status;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.lambda.resource.RulesJson;
import app.zapis.lambda.slot.SlotsJson;
import app.zapis.resource.ResourceId;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bookings as staff see them.
public final class StaffBookingJson {
    private StaffBookingJson() {}

    /// Reads `POST /api/staff/bookings`.
    static StaffRequest request(Call call) {
        var input = call.json();
        var booking = BookingJson.request(call, input, Times::minute);
        var request = new StaffRequest(booking, input.flagOr("overbook", false), call.user());
        input.flagOr("consent", true);
        input.end();
        return request;
    }

    /// Reads the body of a move.
    static MoveRequest move(Call call) {
        var input = call.json();
        var request =
                new MoveRequest(
                        input.parsed("start", Times::minute),
                        input.has("resources")
                                ? SlotsJson.checked(
                                        input.parsedList("resources", 100, ResourceId::new),
                                        "/resources")
                                : List.of(),
                        RulesJson.minutes(input, "durationMinutes", BookingRequest.USUAL),
                        input.flagOr("overbook", false));
        input.end();
        return request;
    }

    /// A booking with its client, without its history.
    public static Map<String, Object> tree(Booking booking) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", booking.id().value());
        tree.put("status", booking.status().word());
        BookingJson.putVisit(booking.visit(), tree);
        tree.put("client", client(booking));
        tree.put("comment", booking.comment());
        if (!booking.service().isEmpty()) {
            tree.put("service", booking.service());
        }
        tree.put("revision", booking.revision());
        tree.put("overbooked", booking.overbooked());
        tree.put("createdAt", Times.text(booking.origin().at(), booking.visit().zone()));
        tree.put("createdBy", EnumJson.of(booking.origin().by()));
        if (booking.status() instanceof Status.Cancelled(var by, var reason, _)) {
            tree.put("cancelledBy", EnumJson.of(by));
            tree.put("reason", reason);
        }
        return tree;
    }

    private static Map<String, Object> client(Booking booking) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", booking.client().name());
        tree.put("phone", booking.client().phone().e164());
        tree.put("language", booking.client().language().code());
        return tree;
    }

    /// A booking with its history.
    public static Map<String, Object> whole(Booking booking) {
        var tree = tree(booking);
        var zone = booking.visit().zone();
        tree.put("history", booking.history().stream().map(event -> tree(event, zone)).toList());
        return tree;
    }

    private static Map<String, Object> tree(Event event, ZoneId zone) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("at", Times.text(event.at(), zone));
        tree.put("by", EnumJson.of(event.by()));
        if (!event.who().isEmpty()) {
            tree.put("who", event.who());
        }
        tree.put("what", EnumJson.of(event.what()));
        return tree;
    }

    /// Writes the answer.
    ///
    /// @param status of a booking that is as asked
    static Response response(StaffOutcome outcome, int status) {
        return switch (outcome) {
            case Done(var booking, var clashes) -> done(booking, clashes, status);
            case Replayed(var booking) ->
                    done(booking, List.of(), status).withHeader("idempotency-replayed", "true");
            case KeyReused() -> BookingJson.keyReused();
            case Unknown() -> Response.notFound("booking");
            case Stale() -> Response.stale();
            case WrongStatus(var now) ->
                    Response.problem(409, "wrong-status", "the booking is " + now.word())
                            .with("bookingStatus", now.word());
            case UnknownResource(var id) -> SlotsJson.unknownResource(id);
            case HiddenResource(int place) ->
                    BadInput.at("/resources/" + place, "is hidden: it takes no new bookings")
                            .response();
            case InvalidPhone() -> BookingJson.invalidPhone();
            case Refused(var refusal) -> BookingJson.response(refusal);
            case SlotTaken(var alternatives, var clashes) ->
                    BookingJson.slotTaken(alternatives).with("clashes", ids(clashes));
            case Busy() -> BookingJson.busy();
        };
    }

    private static Response done(Booking booking, List<BookingId> clashes, int status) {
        var tree = whole(booking);
        if (!clashes.isEmpty()) {
            tree.put("clashes", ids(clashes));
        }
        return Response.json(status, tree).withEtag(booking.version());
    }

    private static List<String> ids(List<BookingId> bookings) {
        return bookings.stream().map(BookingId::value).toList();
    }
}
