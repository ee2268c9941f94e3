package app.zapis.lambda.booking;

import app.zapis.booking.BookForClient;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.ChangeBooking;
import app.zapis.booking.MoveBooking;
import app.zapis.booking.ReclaimBooking;
import app.zapis.booking.RestoreBooking;
import app.zapis.booking.StaffAct;
import app.zapis.booking.StaffOutcome;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.message.MessageJson;
import app.zapis.message.Messages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// `/api/staff/bookings`: what employees do with bookings.
public final class ManageBookingsHandler implements RequestStreamHandler {
    private final BookForClient bookForClient;
    private final ChangeBooking changeBooking;
    private final MoveBooking moveBooking;
    private final RestoreBooking restoreBooking;
    private final ReclaimBooking reclaimBooking;
    private final BoardQuery boardQuery;
    private final Messages messages;
    private final PhoneNumbers phones;

    /// For Lambda, which wants a constructor without parameters.
    public ManageBookingsHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageBookingsHandler(Wiring wiring) {
        var staff = wiring.staff();
        this.bookForClient = staff.bookForClient();
        this.changeBooking = staff.changeBooking();
        this.moveBooking = staff.moveBooking();
        this.restoreBooking = staff.restoreBooking();
        this.reclaimBooking = staff.reclaimBooking();
        this.boardQuery = staff.boardQuery();
        this.messages = wiring.messages();
        this.phones = wiring.phoneNumbers();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/bookings" -> boardQuery.answer(call);
            case "POST /api/staff/bookings" ->
                    StaffBookingJson.response(
                            bookForClient.book(StaffBookingJson.request(call)), 201);
            case "GET /api/staff/bookings/{id}" -> found(call);
            case "PATCH /api/staff/bookings/{id}" -> edited(call);
            case "GET /api/staff/bookings/{id}/messages" -> history(call);
            case "POST /api/staff/bookings/{id}/confirm" -> verb(call, changeBooking::confirm);
            case "POST /api/staff/bookings/{id}/arrive" -> verb(call, changeBooking::arrive);
            case "POST /api/staff/bookings/{id}/miss" -> verb(call, changeBooking::miss);
            case "POST /api/staff/bookings/{id}/cancel" -> cancelled(call);
            case "POST /api/staff/bookings/{id}/move" -> moved(call);
            case "POST /api/staff/bookings/{id}/undo" -> taken(call, restoreBooking::undo);
            case "POST /api/staff/bookings/{id}/reclaim" -> taken(call, reclaimBooking::reclaim);
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private static Optional<BookingId> id(Call call) {
        var text = call.path("id");
        return BookingId.isValid(text) ? Optional.of(new BookingId(text)) : Optional.empty();
    }

    private Response found(Call call) {
        return id(call).map(id -> StaffBookingJson.response(changeBooking.find(id), 200))
                .orElseGet(() -> Response.notFound("booking"));
    }

    private Response of(Call call, Function<StaffAct, StaffOutcome> act) {
        return id(call).map(id -> StaffBookingJson.response(act.apply(act(call, id)), 200))
                .orElseGet(() -> Response.notFound("booking"));
    }

    private StaffAct act(Call call, BookingId id) {
        long version = call.findIfMatch(() -> version(id)).orElse(StaffAct.ANY);
        return new StaffAct(id, version, call.user());
    }

    private long version(BookingId id) {
        return changeBooking.find(id) instanceof StaffOutcome.Done(var booking, _)
                ? booking.version()
                : Versioned.NEW;
    }

    private Response verb(Call call, Function<StaffAct, StaffOutcome> act) {
        if (call.hasBody()) {
            call.json().end();
        }
        return of(call, act);
    }

    private Response cancelled(Call call) {
        var reason = call.hasBody() ? reason(call.json()) : "";
        return of(call, act -> changeBooking.cancel(act, reason));
    }

    private static String reason(Input input) {
        var reason = input.textOrEmpty("reason", 200);
        input.end();
        return reason;
    }

    private Response moved(Call call) {
        var request = StaffBookingJson.move(call);
        return of(call, act -> moveBooking.move(act, request));
    }

    /// A verb that may take time that was taken, if the body says so.
    private Response taken(Call call, BiFunction<StaffAct, Boolean, StaffOutcome> act) {
        var overbook = call.hasBody() && overbook(call.json());
        return of(call, it -> act.apply(it, overbook));
    }

    private static boolean overbook(Input input) {
        var overbook = input.flagOr("overbook", false);
        input.end();
        return overbook;
    }

    private Response edited(Call call) {
        var input = call.json();
        Function<Booking, Client> client =
                input.has("client") ? client(input.object("client")) : Booking::client;
        Function<Booking, String> comment =
                input.has("comment")
                        ? commented(input.linesOrEmpty("comment", 500))
                        : Booking::comment;
        input.end();
        return id(call).map(id -> new StaffAct(id, call.ifMatch(() -> version(id)), call.user()))
                .map(act ->
                        StaffBookingJson.response(changeBooking.edit(act, client, comment), 200))
                .orElseGet(() -> Response.notFound("booking"));
    }

    private static Function<Booking, String> commented(String comment) {
        return _ -> comment;
    }

    /// Members left out stay as they are.
    private Function<Booking, Client> client(Input input) {
        var name = input.has("name") ? input.text("name", 100) : "";
        var phone = input.has("phone") ? Optional.of(phone(input)) : Optional.<Phone>empty();
        var language =
                input.has("language")
                        ? Optional.of(input.parsed("language", Language::new))
                        : Optional.<Language>empty();
        input.end();
        return booking ->
                new Client(
                        name.isEmpty() ? booking.client().name() : name,
                        phone.orElse(booking.client().phone()),
                        language.orElse(booking.client().language()));
    }

    private Phone phone(Input input) {
        return phones.find(input.text("phone", 40), boardQuery.homeCountry())
                .orElseThrow(() ->
                        BadInput.at(
                                input.pointer("phone"),
                                "must be a phone number like +79161234567"));
    }

    private Response history(Call call) {
        return id(call).flatMap(messages::find)
                .map(history -> Response.json(200, MessageJson.tree(history)))
                .orElseGet(() -> Response.notFound("booking"));
    }
}
