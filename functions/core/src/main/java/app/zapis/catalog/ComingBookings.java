package app.zapis.catalog;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.ChangeBooking;
import app.zapis.booking.Claim;
import app.zapis.booking.MoveBooking;
import app.zapis.booking.MoveRequest;
import app.zapis.booking.StaffAct;
import app.zapis.booking.StaffOutcome;
import app.zapis.catalog.Misfit.Why;
import app.zapis.company.Company;
import app.zapis.resource.BookingRules;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;
import app.zapis.slot.Availability;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The bookings of a resource that are still to come, and what becomes of them when it changes.
public final class ComingBookings {
    /// Beyond the furthest horizon no booking is made.
    private static final Duration ALL_TIME = Duration.ofDays(2L * BookingRules.FURTHEST_DAYS);

    private final Board board;
    private final ChangeBooking changeBooking;
    private final MoveBooking moveBooking;
    private final InstantSource clock;

    /// @param clock says what is still to come
    public ComingBookings(
            Board board,
            ChangeBooking changeBooking,
            MoveBooking moveBooking,
            InstantSource clock) {
        this.board = board;
        this.changeBooking = changeBooking;
        this.moveBooking = moveBooking;
        this.clock = clock;
    }

    /// All of them, by start.
    List<Booking> of(ResourceId resource) {
        var now = clock.instant();
        return pending(resource, now, now.plus(ALL_TIME));
    }

    /// Those that overlap an interval.
    List<Booking> during(ResourceId resource, Interval interval) {
        var now = clock.instant();
        var from = interval.start().isAfter(now) ? interval.start() : now;
        return interval.end().isAfter(from) ? pending(resource, from, interval.end()) : List.of();
    }

    private List<Booking> pending(ResourceId resource, Instant from, Instant to) {
        return board.of(resource, from, to).stream()
                .filter(booking -> booking.status().pending() && booking.start().isBefore(to))
                .toList();
    }

    /// Those that the resource, as it is now, would not take as they are.
    List<Misfit> misfits(Resource resource, Company company) {
        var coming = of(resource.id());
        var crowdedOut = crowdedOut(coming, resource);
        return coming.stream()
                .map(booking -> {
                    var why = why(booking, resource, company);
                    if (crowdedOut.contains(booking)) {
                        why.add(Why.CAPACITY);
                    }
                    return new Misfit(booking, why);
                })
                .filter(misfit -> !misfit.why().isEmpty())
                .toList();
    }

    private static Set<Why> why(Booking booking, Resource resource, Company company) {
        var why = EnumSet.noneOf(Why.class);
        if (!Availability.isOpen(resource, company, booking.interval())) {
            why.add(Why.HOURS);
        }
        var wanted = Footprint.of(booking.interval(), resource.rules().buffer());
        if (!footprint(booking, resource).equals(wanted)) {
            why.add(Why.BUFFERS);
        }
        return why;
    }

    private static Footprint footprint(Booking booking, Resource resource) {
        return booking.held().stream()
                .filter(claim -> claim.resource().equals(resource.id()))
                .map(Claim::footprint)
                .findFirst()
                .orElseThrow();
    }

    /// Those for which the resource would have had no room, had all come in the order in which they were made. Who was
    /// put onto taken time on purpose came last, and is where he was wanted.
    private static Set<Booking> crowdedOut(List<Booking> bookings, Resource resource) {
        var counts = new HashMap<Integer, Integer>();
        return bookings.stream()
                .filter(booking -> !booking.overbooked())
                .sorted(Comparator.comparing(booking -> booking.origin().at()))
                .filter(booking -> !seat(footprint(booking, resource), resource, counts))
                .collect(Collectors.toSet());
    }

    private static boolean seat(
            Footprint footprint, Resource resource, Map<Integer, Integer> counts) {
        var fits =
                IntStream.range(footprint.from(), footprint.to())
                        .allMatch(quantum -> counts.getOrDefault(quantum, 0) < resource.capacity());
        if (fits) {
            IntStream.range(footprint.from(), footprint.to())
                    .forEach(quantum -> counts.merge(quantum, 1, Integer::sum));
        }
        return fits;
    }

    /// Deals with bookings that lose their resource.
    ///
    /// @return those that could not be dealt with; none if all were
    List<Booking> displace(List<Booking> bookings, ResourceId from, Displaced what, String who) {
        return bookings.stream().filter(booking -> !displaced(booking, from, what, who)).toList();
    }

    private boolean displaced(Booking booking, ResourceId from, Displaced what, String who) {
        var act = new StaffAct(booking.id(), StaffAct.ANY, who);
        return switch (what) {
            case Displaced.Keep() -> false;
            case Displaced.Cancel() -> changeBooking.cancel(act, "") instanceof StaffOutcome.Done;
            case Displaced.Move(var to) ->
                    !booking.visit().resources().contains(to)
                            && moveBooking.move(act, elsewhere(booking, from, to))
                                    instanceof StaffOutcome.Done;
        };
    }

    private static MoveRequest elsewhere(Booking booking, ResourceId from, ResourceId to) {
        var resources =
                booking.visit().resources().stream().map(id -> id.equals(from) ? to : id).toList();
        int minutes = (int) booking.interval().length().toMinutes();
        return new MoveRequest(booking.start(), resources, minutes, false);
    }
}
