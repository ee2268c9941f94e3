package app.zapis.message;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.Bookings;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.message.MessageState.Sent;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/// Forgets a person who asks for it: name, phone, comments and texts go from every booking and message; that there was
/// a booking, when, and how it ended, stays. It can be stopped at any point and started again.
public final class EraseClient {
    private final Clients clients;
    private final Board board;
    private final Bookings bookings;
    private final Messages messages;
    private final InstantSource clock;

    /// @param clock says which bookings are still to come
    public EraseClient(
            Clients clients,
            Board board,
            Bookings bookings,
            Messages messages,
            InstantSource clock) {
        this.clients = clients;
        this.board = board;
        this.bookings = bookings;
        this.messages = messages;
        this.clock = clock;
    }

    /// The bookings of whoever has that phone that are still to come, and so in the way.
    public List<Booking> coming(Phone phone) {
        return coming(board.of(phone));
    }

    private List<Booking> coming(List<Booking> all) {
        var now = clock.instant();
        return all.stream()
                .filter(booking ->
                        booking.status().pending() && booking.interval().end().isAfter(now))
                .toList();
    }

    /// Forgets whoever has that phone, unless bookings are still to come.
    ///
    /// @return the bookings that are in the way; none if all is forgotten
    public List<Booking> erase(Phone phone) {
        var all = board.of(phone);
        var coming = coming(all);
        if (coming.isEmpty()) {
            all.forEach(booking -> erase(booking, phone));
            // Last, for this is the list by which the rest is found.
            clients.forget(phone, all.stream().map(Booking::id).collect(Collectors.toSet()));
        }
        return coming;
    }

    private void erase(Booking listed, Phone phone) {
        messages.find(listed.id())
                .filter(history -> history.booking().client().phone().equals(phone))
                .ifPresent(this::erase);
    }

    private void erase(History history) {
        var booking = history.booking();
        if (!(bookings.update(booking, booking.anonymous())
                instanceof Bookings.ChangeResult.Changed)) {
            throw new IllegalStateException(
                    "the booking changed while it was erased: " + booking.id());
        }
        history.messages().forEach(this::eraseText);
    }

    private void eraseText(Message message) {
        if (message.state() instanceof Sent(var at, _, var smsId)) {
            messages.change(message, message.with(new Sent(at, "", smsId)));
        }
    }
}
