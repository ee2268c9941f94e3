package app.zapis.message;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.message.Messages.Opened;
import app.zapis.message.Verdict.Send;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.SmsText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// One reminder for all visits of a client on one day: the first that goes out names the others. Which of them is the
/// first, nobody has to know: whoever takes a message for sending notes in the same write which others it makes
/// needless.
public final class SharedReminders {
    private final Board board;
    private final Bookings bookings;
    private final OtherVisits words;

    /// Says when and with whom there are other visits.
    @FunctionalInterface
    public interface OtherVisits {
        /// A sentence that follows a reminder.
        ///
        /// @param reminded whose reminder it is
        /// @param others on the same day, by start
        String name(Booking reminded, List<Booking> others, Opened opened);
    }

    /// @param board lists what a client has booked, perhaps as it was a moment ago
    /// @param bookings has it as it is now
    public SharedReminders(Board board, Bookings bookings, OtherVisits words) {
        this.board = board;
        this.bookings = bookings;
        this.words = words;
    }

    /// What becomes of a reminder that is to go out: it names the others if there are any, and room for them.
    Send shared(SmsText text, Opened opened, Instant now) {
        var others = opened.history().hasTheLink() ? others(opened, now) : List.<Booking>of();
        if (others.isEmpty()) {
            return new Send(text);
        }
        var booking = opened.history().booking();
        var shared = new SmsText(text.value() + " " + words.name(booking, others, opened));
        return shared.segments() > SmsText.MOST_SEGMENTS ? new Send(text) : send(shared, others);
    }

    private static Send send(SmsText shared, List<Booking> others) {
        var needless =
                others.stream()
                        .map(one -> new MessageId(one.id(), MessageKind.REMIND, one.revision()))
                        .collect(Collectors.toSet());
        return new Send(shared, Mentions.of(needless));
    }

    private List<Booking> others(Opened opened, Instant now) {
        var booking = opened.history().booking();
        var zone = booking.visit().zone();
        var day = LocalDate.ofInstant(booking.start(), zone);
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return board.of(booking.client().phone(), from, to).stream()
                .map(Booking::id)
                .filter(id -> !id.equals(booking.id()))
                .flatMap(id -> find(id, booking).stream())
                .filter(other -> other.start().isAfter(now))
                .filter(other -> !other.start().isBefore(from) && other.start().isBefore(to))
                .toList();
    }

    private List<Booking> find(BookingId id, Booking reminded) {
        return bookings.find(id).stream()
                .filter(other -> other.status().pending())
                .filter(other -> other.client().phone().equals(reminded.client().phone()))
                .toList();
    }
}
