package app.zapis.link;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.booking.Event;
import app.zapis.booking.Seen;
import app.zapis.booking.Visit;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Refused;
import app.zapis.link.LinkOutcome.SlotTaken;
import app.zapis.link.LinkOutcome.TooManyMoves;
import app.zapis.link.LinkOutcome.Unbookable;
import app.zapis.link.LinkOutcome.Unknown;
import app.zapis.link.Links.Opened;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;
import app.zapis.slot.FindSlots;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;
import app.zapis.slot.SlotBoard;
import app.zapis.slot.SlotQuery;
import app.zapis.slot.SlotsOutcome;
import app.zapis.slot.SlotsOutcome.Day;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Moves a client's visit to another start, with the same resources and for as long as before.
public final class MoveVisit {
    private static final int MOST_ATTEMPTS = 5;

    /// A move that asks for another confirmation makes an SMS, so a link must not make any number of them.
    static final int MOST_MOVES_A_DAY = 10;

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final OpenLink openLink;
    private final SettingsSource source;
    private final Bookings bookings;
    private final SlotBoard board;
    private final InstantSource clock;

    /// @param clock says what is past, too soon and too far
    public MoveVisit(
            OpenLink openLink,
            SettingsSource source,
            Bookings bookings,
            SlotBoard board,
            InstantSource clock) {
        this.openLink = openLink;
        this.source = source;
        this.bookings = bookings;
        this.board = board;
        this.clock = clock;
    }

    /// The free starts of some days, as the client would see them who gives up what he holds.
    ///
    /// @param days how many, 1 to [SlotQuery#MOST_DAYS]
    /// @return every asked day in order; none if the resources take no bookings
    public List<Day> choices(Opened opened, LocalDate from, int days) {
        var visit = opened.booking().visit();
        var query = new SlotQuery(visit.resources(), from, days, minutes(visit));
        var outcome = new FindSlots(board.without(visit.held()), clock).find(query);
        return outcome instanceof SlotsOutcome.Found found ? found.days() : List.of();
    }

    private static int minutes(Visit visit) {
        return (int) visit.interval().length().toMinutes();
    }

    /// Claims the new time and releases the old, or refuses and changes nothing.
    public LinkOutcome move(LinkCode code, Seen seen, Instant start) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var opened = openLink.open(code);
            if (opened.isEmpty()) {
                return new Unknown();
            }
            var outcome = move(opened.get(), seen, start);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Busy();
    }

    /// @return nothing if the booking changed meanwhile
    private Optional<LinkOutcome> move(Opened opened, Seen seen, Instant start) {
        var booking = opened.booking();
        if (!booking.status().live()) {
            return Optional.of(new Cancelled());
        }
        if (booking.start().equals(start)) {
            return Optional.of(new Done(booking));
        }
        var now = clock.instant();
        var refusal = OpenLink.refusal(opened, seen, now).or(() -> tooOften(booking, now));
        return refusal.isPresent()
                ? refusal
                : move(booking, Interval.from(start, booking.interval().length()));
    }

    /// The booking's own history is the count, and its version, on which each move is conditional, the guard.
    private static Optional<LinkOutcome> tooOften(Booking booking, Instant now) {
        var recent =
                booking.history().stream()
                        .filter(event -> event.what() == Event.What.MOVED)
                        .filter(event -> event.by() == Actor.CLIENT)
                        .map(event -> event.at().plus(ONE_DAY))
                        .filter(now::isBefore)
                        .toList();
        return recent.size() < MOST_MOVES_A_DAY
                ? Optional.empty()
                : Optional.of(
                        new TooManyMoves(
                                Duration.between(
                                        now, recent.get(recent.size() - MOST_MOVES_A_DAY))));
    }

    private Optional<LinkOutcome> move(Booking booking, Interval to) {
        var ids = booking.visit().resources();
        var settings = source.read(ids);
        if (settings.findUnbookable(ids).isPresent()) {
            return Optional.of(new Unbookable());
        }
        var resources = settings.existing(ids);
        var refusal = Refusal.find(resources, settings.company(), to, clock.instant());
        return refusal.isPresent()
                ? Optional.of(new Refused(refusal.get()))
                : claim(booking, Visit.to(resources, to), settings);
    }

    private Optional<LinkOutcome> claim(Booking booking, Visit to, Settings settings) {
        var resources = settings.existing(to.resources());
        var now = clock.instant();
        var moved =
                booking.moved(to, Actor.CLIENT, now, false)
                        .noting(new Event(now, Actor.CLIENT, "", Event.What.MOVED));
        return switch (bookings.move(booking, moved, Capacities.of(resources))) {
            case Bookings.ChangeResult.Changed() -> Optional.of(new Done(moved));
            case Bookings.ChangeResult.Stale() -> Optional.empty();
            case Bookings.ChangeResult.Busy() -> Optional.of(new Busy());
            case Bookings.ChangeResult.Taken() ->
                    Optional.of(new SlotTaken(alternatives(booking.visit(), to, settings)));
        };
    }

    private List<OffsetDateTime> alternatives(Visit own, Visit to, Settings settings) {
        var resources = settings.existing(to.resources());
        return new NearestStarts(board.without(own.held()), clock)
                .near(settings, resources, to.interval());
    }
}
