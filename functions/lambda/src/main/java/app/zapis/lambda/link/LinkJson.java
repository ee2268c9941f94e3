package app.zapis.lambda.link;

import app.zapis.booking.Booking;
import app.zapis.booking.Seen;
import app.zapis.lambda.booking.BookingJson;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.link.LinkOutcome;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Changed;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Past;
import app.zapis.link.LinkOutcome.PastCutOff;
import app.zapis.link.LinkOutcome.Refused;
import app.zapis.link.LinkOutcome.SlotTaken;
import app.zapis.link.LinkOutcome.TooManyMoves;
import app.zapis.link.LinkOutcome.Unbookable;
import app.zapis.link.LinkOutcome.Unknown;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked by a client link, and the answers to programs.
final class LinkJson {
    private LinkJson() {}

    /// What a move asks for.
    record Move(Instant start, Seen seen) {}

    /// What a form or JSON asks for.
    ///
    /// @return nothing if a form came without a start
    static Optional<Move> move(Call call) {
        if (call.sendsForm()) {
            return field(call, "start")
                    .map(start -> Input.parse("/start", start, Times::instant))
                    .map(start -> new Move(start, seenOnForm(call)));
        }
        var input = call.json();
        var move = new Move(input.parsed("start", Times::instant), seen(input));
        input.end();
        return Optional.of(move);
    }

    /// What the caller has seen of the booking, of a form or of JSON with nothing else in it, or of no body at all.
    static Seen seen(Call call) {
        if (call.sendsForm()) {
            return seenOnForm(call);
        }
        if (!call.hasBody()) {
            return new Seen.Unsaid();
        }
        var input = call.json();
        var seen = seen(input);
        input.end();
        return seen;
    }

    private static Seen seenOnForm(Call call) {
        return field(call, "revision")
                .<Seen>map(text -> Input.parse("/revision", text, LinkJson::revision))
                .orElse(new Seen.Unsaid());
    }

    private static Seen.Revision revision(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException("must be the number that came with the page");
        }
        return new Seen.Revision(Integer.parseInt(text));
    }

    private static Seen seen(Input input) {
        return input.has("revision")
                ? new Seen.Revision(input.numberOr("revision", 0, 0, Integer.MAX_VALUE))
                : new Seen.Unsaid();
    }

    private static Optional<String> field(Call call, String name) {
        var values = call.form().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw BadInput.at("/" + name, "must be given once");
        }
        return values.stream().findFirst();
    }

    /// Whether an opt-out is set, or lifted by `optOut=false`.
    static boolean optOut(Call call) {
        if (call.sendsForm()) {
            return field(call, "optOut")
                    .map(text -> Input.parse("/optOut", text, Input::truth))
                    .orElse(true);
        }
        if (!call.hasBody()) {
            return true;
        }
        var input = call.json();
        var optOut = input.flagOr("optOut", true);
        input.end();
        return optOut;
    }

    /// Writes the answer.
    static Response response(LinkOutcome outcome) {
        return switch (outcome) {
            case Done(var booking) -> Response.json(200, tree(booking));
            case Unknown() -> unknown();
            case Cancelled() ->
                    Response.problem(409, "cancelled", "this booking is cancelled; make a new one");
            case Changed() ->
                    Response.problem(
                            409, "moved-meanwhile", "this booking was moved; see when it is now");
            case Past() -> Response.problem(409, "past", "this visit has begun or is over");
            case PastCutOff(var phone) ->
                    Response.problem(
                                    409,
                                    "past-cut-off",
                                    "it is too late to change this here; please call")
                            .with("phone", phone);
            case Refused(var refusal) -> BookingJson.response(refusal);
            case Unbookable() ->
                    Response.problem(
                            409, "not-bookable", "this takes no bookings now; please call");
            case SlotTaken(var alternatives) -> BookingJson.slotTaken(alternatives);
            case TooManyMoves(var wait) ->
                    BookingJson.tooMany(
                            wait,
                            "this booking has been moved too often; try again later, or call");
            case Busy() -> BookingJson.busy();
        };
    }

    /// The same for each code that opens nothing.
    static Response unknown() {
        return Response.problem(404, "unknown-link", "this link opens nothing");
    }

    /// The booking without the client's phone.
    static Map<String, Object> tree(Booking booking) {
        var client = booking.client();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", booking.id().value());
        tree.put("status", booking.status().word());
        BookingJson.putVisit(booking.visit(), tree);
        tree.put(
                "client", Json.object("name", client.name(), "language", client.language().code()));
        tree.put("comment", booking.comment());
        tree.put("revision", booking.revision());
        tree.put(
                "changeableUntil",
                Times.text(booking.visit().lastChange(), booking.visit().zone()));
        return tree;
    }
}
