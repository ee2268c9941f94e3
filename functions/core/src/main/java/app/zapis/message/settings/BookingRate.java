package app.zapis.message.settings;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.resource.ResourceId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How many bookings there are in a month, as it goes at present: those of the last four weeks or those of the coming
/// four, whichever are more, for a company that has just begun has no past, and few book long ahead.
final class BookingRate {
    /// Of more resources, as many that stand evenly among them are looked at. Each takes one request.
    private static final int MOST_LISTS = 20;

    private static final int FOUR_WEEKS = 28;
    private static final int MONTH = 30;

    private final Board board;

    BookingRate(Board board) {
        this.board = board;
    }

    /// How many begin in 30 days, cancelled ones left out.
    ///
    /// @param resources those whose bookings count; of several resources in one booking the first decides
    int perMonth(List<ResourceId> resources, Instant now) {
        int lists = Math.min(resources.size(), MOST_LISTS);
        if (lists == 0) {
            return 0;
        }
        var starts =
                IntStream.range(0, lists)
                        .mapToObj(list -> resources.get(list * resources.size() / lists))
                        .flatMap(resource -> starts(resource, now).stream())
                        .toList();
        long past = starts.stream().filter(now::isAfter).count();
        long most = Math.max(past, starts.size() - past);
        return Math.toIntExact(
                Math.round((double) most * MONTH / FOUR_WEEKS * resources.size() / lists));
    }

    private List<Instant> starts(ResourceId resource, Instant now) {
        var from = now.minus(Duration.ofDays(FOUR_WEEKS));
        Predicate<Booking> first =
                booking -> booking.visit().resources().getFirst().equals(resource);
        // The lists also have what began before and still goes on.
        return board.of(resource, from, now.plus(Duration.ofDays(FOUR_WEEKS))).stream()
                .filter(first)
                .map(Booking::start)
                .filter(start -> !start.isBefore(from))
                .toList();
    }
}
