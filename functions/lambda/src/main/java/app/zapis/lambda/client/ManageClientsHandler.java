package app.zapis.lambda.client;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.catalog.Catalog;
import app.zapis.client.ClientCard;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.booking.BookingJson;
import app.zapis.lambda.booking.StaffBookingJson;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.message.MessageJson;
import app.zapis.message.EraseClient;
import app.zapis.message.Erasure;
import app.zapis.message.Messages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// `/api/staff/clients/{phone}`
public final class ManageClientsHandler implements RequestStreamHandler {
    private final Clients clients;
    private final Board board;
    private final EraseClient eraseClient;
    private final Messages messages;
    private final PhoneNumbers phones;
    private final Catalog catalog;

    /// For Lambda, which wants a constructor without parameters.
    public ManageClientsHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageClientsHandler(Wiring wiring) {
        this.clients = wiring.clients();
        this.board = wiring.board();
        this.eraseClient = wiring.eraseClient();
        this.messages = wiring.messages();
        this.phones = wiring.phoneNumbers();
        this.catalog = wiring.catalog();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/clients/{phone}" -> found(call, (card, _) -> response(card));
            case "PATCH /api/staff/clients/{phone}" -> edited(call);
            case "DELETE /api/staff/clients/{phone}" -> erased(call);
            case "GET /api/staff/clients/{phone}/export" ->
                    found(call, (card, _) -> exported(card.value()));
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Response found(Call call, BiFunction<Versioned<ClientCard>, Phone, Response> show) {
        return phone(call)
                .flatMap(phone -> clients.find(phone).map(card -> show.apply(card, phone)))
                .orElseGet(() -> Response.notFound("client"));
    }

    private Optional<Phone> phone(Call call) {
        return phones.find(call.path("phone"), catalog.company().value().sms().homeCountry());
    }

    private Response response(Versioned<ClientCard> card) {
        var bookings = board.of(card.value().client().phone());
        var tree = tree(card.value(), bookings);
        tree.put("bookings", bookings.stream().map(StaffBookingJson::tree).toList());
        return Response.json(200, tree).withEtag(card.version());
    }

    private static Map<String, Object> tree(ClientCard card, List<Booking> bookings) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("phone", card.client().phone().e164());
        tree.put("name", card.client().name());
        tree.put("language", card.client().language().code());
        tree.put("optOut", card.optedOut());
        tree.put("notes", card.notes());
        tree.put(
                "noShows",
                bookings.stream().filter(one -> one.status() instanceof Status.Missed).count());
        return tree;
    }

    /// All that is stored of the client.
    private Response exported(ClientCard card) {
        var bookings = board.of(card.client().phone());
        var tree = tree(card, bookings);
        tree.put(
                "bookings",
                bookings.stream()
                        .flatMap(booking -> messages.find(booking.id()).stream())
                        .map(history -> {
                            var booking = StaffBookingJson.whole(history.booking());
                            booking.putAll(MessageJson.tree(history));
                            return booking;
                        })
                        .toList());
        return Response.json(200, tree);
    }

    private Response edited(Call call) {
        var input = call.json();
        return found(
                call,
                (card, _) ->
                        edited(
                                new Versioned<>(
                                        edited(card.value(), input), call.ifMatch(card::version))));
    }

    private Response edited(Versioned<ClientCard> card) {
        return clients.save(card) ? response(card.stored()) : Response.stale();
    }

    /// Members left out stay as they are.
    private static ClientCard edited(ClientCard card, Input input) {
        var client = card.client();
        var named =
                card.with(
                        input.has("name") ? input.text("name", 100) : client.name(),
                        input.parsedOr("language", client.language(), Language::new));
        var noted =
                named.with(input.has("notes") ? input.linesOrEmpty("notes", 1000) : card.notes());
        var edited = noted.with(input.flagOr("optOut", card.optedOut()));
        input.end();
        return edited;
    }

    private Response erased(Call call) {
        return found(
                call,
                (card, phone) ->
                        card.version() == call.ifMatch(card::version)
                                ? erased(card, phone)
                                : Response.stale());
    }

    private Response erased(Versioned<ClientCard> card, Phone phone) {
        var coming = eraseClient.coming(phone);
        if (!coming.isEmpty()) {
            return inTheWay(coming);
        }
        // Erasing takes several writes. This one makes it known to whoever else has read the card.
        return clients.save(card) ? erased(phone) : Response.stale();
    }

    private Response erased(Phone phone) {
        return switch (eraseClient.erase(phone)) {
            case Erasure.Erased() -> Response.done();
            case Erasure.Coming(var bookings) -> inTheWay(bookings);
            case Erasure.Busy() -> BookingJson.busy();
        };
    }

    private static Response inTheWay(List<Booking> bookings) {
        return Response.problem(
                        409, "has-bookings", "bookings are still to come: cancel them first")
                .with("bookings", bookings.stream().map(StaffBookingJson::tree).toList());
    }
}
