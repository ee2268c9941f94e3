package app.zapis.link;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.booking.Visit;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Refused;
import app.zapis.link.LinkOutcome.SlotTaken;
import app.zapis.link.LinkOutcome.Unbookable;
import app.zapis.link.LinkOutcome.Unknown;
import app.zapis.link.Links.Opened;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Moves a client's visit to another start, with the same resources and for as long as before.
public final class MoveVisit {
    private static final int MOST_ATTEMPTS = 5;

    private final OpenLink openLink;
    private final SettingsSource source;
    private final Bookings bookings;
    private final NearestStarts nearestStarts;
    private final InstantSource clock;

    /// @param clock says what is past, too soon and too far
    public MoveVisit(
            OpenLink openLink,
            SettingsSource source,
            Bookings bookings,
            NearestStarts nearestStarts,
            InstantSource clock) {
        this.openLink = openLink;
        this.source = source;
        this.bookings = bookings;
        this.nearestStarts = nearestStarts;
        this.clock = clock;
    }

    /// Claims the new time and releases the old, or refuses and changes nothing.
    public LinkOutcome move(LinkCode code, Instant start) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var opened = openLink.open(code);
            if (opened.isEmpty()) {
                return new Unknown();
            }
            var outcome = move(opened.get(), start);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Busy();
    }

    /// @return nothing if the booking changed meanwhile
    private Optional<LinkOutcome> move(Opened opened, Instant start) {
        var booking = opened.booking();
        if (!booking.status().live()) {
            return Optional.of(new Cancelled());
        }
        if (booking.start().equals(start)) {
            return Optional.of(new Done(booking));
        }
        var late = OpenLink.tooLate(opened, clock.instant());
        return late.isPresent()
                ? late
                : move(booking, Interval.from(start, booking.interval().length()));
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
        var moved = booking.moved(to, Actor.CLIENT, clock.instant(), false);
        return switch (bookings.move(booking, moved, Capacities.of(resources))) {
            case Bookings.ChangeResult.Changed() -> Optional.of(new Done(moved));
            case Bookings.ChangeResult.Stale() -> Optional.empty();
            case Bookings.ChangeResult.Busy() -> Optional.of(new Busy());
            case Bookings.ChangeResult.Taken() -> {
                int minutes = (int) to.interval().length().toMinutes();
                yield Optional.of(
                        new SlotTaken(
                                nearestStarts.near(settings, resources, to.start(), minutes)));
            }
        };
    }
}
