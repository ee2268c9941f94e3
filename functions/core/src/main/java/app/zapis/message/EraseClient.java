package app.zapis.message;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/// Forgets a person who asks for it: name, phone, comments and texts go from every booking and message; that there was
/// a booking, when, and how it ended, stays. It can be stopped at any point and started again.
public final class EraseClient {
    private static final int MOST_ATTEMPTS = 5;

    private final ClientLists lists;
    private final Board board;
    private final Bookings bookings;
    private final Messages messages;
    private final InstantSource clock;

    /// @param clock says which bookings are still to come
    public EraseClient(
            ClientLists lists,
            Board board,
            Bookings bookings,
            Messages messages,
            InstantSource clock) {
        this.lists = lists;
        this.board = board;
        this.bookings = bookings;
        this.messages = messages;
        this.clock = clock;
    }

    /// The bookings of whoever has that phone that are still to come, and so in the way.
    public List<Booking> coming(Phone phone) {
        return of(phone, board.of(phone)).stream().filter(this::isComing).toList();
    }

    /// What the list says of a booking may be a moment old.
    private List<Booking> of(Phone phone, List<Booking> listed) {
        return listed.stream()
                .flatMap(entry -> bookings.find(entry.id()).stream())
                .filter(booking -> isOf(booking, phone))
                .toList();
    }

    /// Forgets whoever has that phone, unless bookings are still to come.
    public Erasure erase(Phone phone) {
        var listed = board.of(phone);
        var all = of(phone, listed);
        var coming = all.stream().filter(this::isComing).toList();
        if (!coming.isEmpty()) {
            return new Erasure.Coming(coming);
        }
        if (!all.stream().allMatch(booking -> erase(booking.id(), phone))) {
            return new Erasure.Busy();
        }
        // Last, for this is the list by which the rest is found.
        lists.forget(phone, listed.stream().map(Booking::id).collect(Collectors.toSet()));
        return new Erasure.Erased();
    }

    /// One of nobody was being erased when that was stopped.
    private static boolean isOf(Booking booking, Phone phone) {
        var of = booking.client().phone();
        return of.equals(phone) || of.equals(Phone.NONE);
    }

    private boolean isComing(Booking booking) {
        return booking.status().pending() && booking.interval().end().isAfter(clock.instant());
    }

    /// Other changes may come between reading and writing, so it goes on until there is nothing to erase.
    private boolean erase(BookingId id, Phone phone) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var history = messages.find(id).filter(found -> isOf(found.booking(), phone));
            if (history.filter(this::holdsPersonalData).isEmpty()) {
                return true;
            }
            if (isComing(history.get().booking())) {
                return false;
            }
            erase(history.get());
        }
        return false;
    }

    private boolean holdsPersonalData(History history) {
        return !history.booking().client().equals(Client.NOBODY)
                || history.messages().stream().anyMatch(EraseClient::mayHaveText);
    }

    private static boolean mayHaveText(Message message) {
        return message.state() instanceof Sending || hasText(message);
    }

    private static boolean hasText(Message message) {
        return message.state() instanceof Sent sent && !sent.text().isEmpty();
    }

    /// Once the booking is nobody's, no message to the client is sent any more.
    private void erase(History history) {
        var booking = history.booking();
        if (!booking.client().equals(Client.NOBODY)) {
            var _ = bookings.update(booking, booking.anonymous());
        }
        history.messages().stream().filter(EraseClient::hasText).forEach(this::eraseText);
    }

    private void eraseText(Message message) {
        if (message.state() instanceof Sent sent) {
            var _ = messages.change(message, message.with(sent.erased()));
        }
    }
}
