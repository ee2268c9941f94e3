package app.zapis.lambda.booking;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingOutcome;
import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.Busy;
import app.zapis.booking.BookingOutcome.InvalidPhone;
import app.zapis.booking.BookingOutcome.KeyReused;
import app.zapis.booking.BookingOutcome.Refused;
import app.zapis.booking.BookingOutcome.Replayed;
import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.booking.BookingOutcome.TooMany;
import app.zapis.booking.BookingOutcome.UnknownResource;
import app.zapis.booking.BookingOutcome.Unreachable;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.BookingRequest.Person;
import app.zapis.booking.Visit;
import app.zapis.client.NoSms;
import app.zapis.company.Language;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.lambda.resource.RulesJson;
import app.zapis.lambda.slot.SlotsJson;
import app.zapis.resource.ResourceId;
import app.zapis.slot.Refusal;
import app.zapis.slot.Refusal.CompanionOnly;
import app.zapis.slot.Refusal.OffStep;
import app.zapis.slot.Refusal.OutsideHours;
import app.zapis.slot.Refusal.TooFar;
import app.zapis.slot.Refusal.TooLong;
import app.zapis.slot.Refusal.TooSoon;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A request for a booking, and its answer.
public final class BookingJson {
    private static final String IDEMPOTENCY_KEY = "/Idempotency-Key";

    private BookingJson() {}

    /// Reads `POST /api/bookings`.
    static BookingRequest request(Call call) {
        var input = call.json();
        // A start with seconds is beside any step, and is answered so.
        var request = request(call, input, Times::instant);
        if (!input.flagOr("consent", false)) {
            throw BadInput.at(
                    "/consent", "must be true: the client has to agree that the data are kept");
        }
        input.end();
        return request;
    }

    /// Reads what clients and staff say alike.
    ///
    /// @param start makes a time of a text, as [Input#parsed] wants it
    static BookingRequest request(Call call, Input input, Function<String, Instant> start) {
        return new BookingRequest(
                idempotencyKey(call),
                SlotsJson.checked(
                        input.parsedList("resources", 100, ResourceId::new), "/resources"),
                input.parsed("start", start),
                RulesJson.minutes(input, "durationMinutes", BookingRequest.USUAL),
                person(input.object("client")),
                input.linesOrEmpty("comment", 500),
                service(input));
    }

    private static String idempotencyKey(Call call) {
        var key = call.header("idempotency-key");
        if (!key.matches("[\\x21-\\x7e]{0,255}")) {
            throw BadInput.at(IDEMPOTENCY_KEY, "must be 1 to 255 visible ASCII characters");
        }
        return key;
    }

    private static Person person(Input input) {
        var person =
                new Person(
                        input.text("name", 100),
                        input.text("phone", 40),
                        input.has("language")
                                ? input.parsed("language", Language::new).code()
                                : "");
        input.end();
        return person;
    }

    private static String service(Input input) {
        if (input.has("service")) {
            throw BadInput.at("/service", "there is no such service");
        }
        return "";
    }

    /// Writes the answer.
    static Response response(BookingOutcome outcome) {
        return switch (outcome) {
            case Booked(var booking) -> created(booking);
            case Replayed(var booking) ->
                    created(booking).withHeader("idempotency-replayed", "true");
            case KeyReused() -> keyReused();
            case SlotTaken(var alternatives) -> slotTaken(alternatives);
            case UnknownResource(var id) -> SlotsJson.unknownResource(id);
            case InvalidPhone() -> invalidPhone();
            case Unreachable(var why) -> unreachable(why);
            case TooMany(var wait) -> tooMany(wait);
            case Refused(var refusal) -> response(refusal);
            case Busy() -> busy();
        };
    }

    /// What the booking was when it was made, whatever has become of it since.
    private static Response created(Booking booking) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", booking.id().value());
        tree.put("status", "booked");
        putVisit(booking.origin().visit(), tree);
        return Response.json(201, tree);
    }

    /// Adds when and with whom.
    public static void putVisit(Visit visit, Map<String, Object> tree) {
        tree.put("resources", resources(visit));
        tree.put("start", Times.text(visit.start(), visit.zone()));
        tree.put("end", Times.text(visit.end(), visit.zone()));
        tree.put("zone", visit.zone().getId());
    }

    private static List<Map<String, Object>> resources(Visit visit) {
        return visit.claims().stream()
                .map(claim -> Json.object("id", claim.resource().value(), "name", claim.name()))
                .toList();
    }

    /// Another booking holds the time.
    public static Response slotTaken(List<OffsetDateTime> alternatives) {
        return Response.problem(409, "slot-taken", "this time has just been taken; choose another")
                .with("alternatives", SlotsJson.texts(alternatives));
    }

    /// The idempotency key has been used for another request.
    static Response keyReused() {
        var detail = "this idempotency key was used for another request; use a new one";
        return Response.problem(422, "idempotency-key-reused", detail)
                .withError(IDEMPOTENCY_KEY, detail);
    }

    /// The phone number is none.
    static Response invalidPhone() {
        return BadInput.at("/client/phone", "must be a phone number like +79161234567").response();
    }

    private static Response unreachable(NoSms why) {
        var detail =
                switch (why) {
                    case FIXED_LINE -> "is no mobile, and the link to the booking comes by SMS";
                    case COUNTRY_NOT_ALLOWED ->
                            "belongs to a country to which no SMS are sent, and the link to the"
                                    + " booking comes by SMS";
                };
        return BadInput.at("/client/phone", detail + "; give another number, or call").response();
    }

    /// One answer for all limits, so that it tells nothing of other people's bookings.
    private static Response tooMany(Duration wait) {
        return tooMany(
                wait,
                "too many bookings; confirm what you have booked by the link in the SMS, or try"
                        + " again later");
    }

    /// A limit is in the way.
    ///
    /// @param wait after which another try may succeed
    public static Response tooMany(Duration wait, String detail) {
        return Response.problem(429, "too-many-requests", detail)
                .withHeader("retry-after", Long.toString(wait.plusMillis(999).toSeconds()));
    }

    /// Too many at once.
    public static Response busy() {
        return Response.problem(503, "busy", "this is in use just now; try again")
                .withHeader("retry-after", "2");
    }

    /// A rule is in the way.
    public static Response response(Refusal refusal) {
        return switch (refusal) {
            case CompanionOnly() -> SlotsJson.companionOnly("/resources");
            case TooLong() -> SlotsJson.tooLong();
            case TooSoon(var earliest) -> atStart("too-soon", "the earliest start is " + earliest);
            case TooFar(var last) -> atStart("too-far", "the last day is " + last);
            case OutsideHours(var resource) ->
                    atStart("outside-hours", resource + " is not open then for that long")
                            .with("resource", resource.value());
            case OffStep(int step) ->
                    atStart("off-step", "starts are " + step + " minutes apart; ask for the slots");
        };
    }

    private static Response atStart(String name, String detail) {
        return Response.problem(422, name, detail).withError("/start", detail);
    }
}
