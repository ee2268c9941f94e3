package app.zapis.link;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Bookings;
import app.zapis.booking.Bookings.ConfirmResult;
import app.zapis.booking.Event;
import app.zapis.booking.Seen;
import app.zapis.booking.Status;
import app.zapis.client.Clients;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Changed;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Past;
import app.zapis.link.LinkOutcome.PastCutOff;
import app.zapis.link.LinkOutcome.Unknown;
import app.zapis.link.Links.Opened;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// What the client can do who got the SMS. Opening the link changes nothing; doing something twice is harmless.
public final class OpenLink {
    private static final int MOST_ATTEMPTS = 5;

    private final Links links;
    private final Bookings bookings;
    private final Clients clients;
    private final InstantSource clock;

    /// @param clock says what is past
    public OpenLink(Links links, Bookings bookings, Clients clients, InstantSource clock) {
        this.links = links;
        this.bookings = bookings;
        this.clients = clients;
        this.clock = clock;
    }

    /// The booking that the code opens, if it does. A wrong key takes the same work as a wrong id.
    public Optional<Opened> open(LinkCode code) {
        return links.find(code.booking())
                .filter(opened -> opened.booking().linkKey().matches(code.key()));
    }

    /// Says that the client comes. One trip to the table.
    public LinkOutcome confirm(LinkCode code, Seen seen) {
        return switch (bookings.confirm(code.booking(), code.key(), seen, clock.instant())) {
            case ConfirmResult.Unknown() -> new Unknown();
            case ConfirmResult.Confirmed(var booking) -> new Done(booking);
            case ConfirmResult.Refused(var booking) -> refused(booking, seen);
        };
    }

    private static LinkOutcome refused(Booking booking, Seen seen) {
        return switch (booking.status()) {
            case Status.Confirmed() -> new Done(booking);
            case Status.Cancelled _ -> new Cancelled();
            case Status.Booked() -> seen.covers(booking) ? new Past() : new Changed();
            case Status.Arrived(), Status.Missed() -> new Past();
        };
    }

    /// Calls the visit off. Two trips to the table.
    public LinkOutcome cancel(LinkCode code, Seen seen) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var opened = open(code);
            if (opened.isEmpty()) {
                return new Unknown();
            }
            var outcome = cancel(opened.get(), seen, clock.instant());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Busy();
    }

    /// @return nothing if the booking changed meanwhile
    private Optional<LinkOutcome> cancel(Opened opened, Seen seen, Instant now) {
        var booking = opened.booking();
        if (!booking.status().live()) {
            return Optional.of(new Done(booking));
        }
        var refusal = refusal(opened, seen, now);
        if (refusal.isPresent()) {
            return refusal;
        }
        var cancelled =
                booking.with(new Status.Cancelled(Actor.CLIENT, "", now))
                        .noting(new Event(now, Actor.CLIENT, "", Event.What.CANCELLED));
        return switch (bookings.cancel(booking, cancelled)) {
            case Bookings.ChangeResult.Changed() -> Optional.of(new Done(cancelled));
            case Bookings.ChangeResult.Busy(), Bookings.ChangeResult.Taken() ->
                    Optional.of(new Busy());
            case Bookings.ChangeResult.Stale() -> Optional.empty();
        };
    }

    /// Why the client who has seen that much of the booking cannot cancel or move it now, if he cannot.
    static Optional<LinkOutcome> refusal(Opened opened, Seen seen, Instant now) {
        return seen.covers(opened.booking()) ? tooLate(opened, now) : Optional.of(new Changed());
    }

    /// Why the client can no longer cancel or move, if he cannot.
    public static Optional<LinkOutcome> tooLate(Opened opened, Instant now) {
        var booking = opened.booking();
        if (!booking.status().pending() || !now.isBefore(booking.start())) {
            return Optional.of(new Past());
        }
        return now.isAfter(booking.visit().lastChange())
                ? Optional.of(new PastCutOff(opened.company().profile().phone()))
                : Optional.empty();
    }

    /// Sets whether the client's phone may be texted.
    public LinkOutcome setOptOut(LinkCode code, boolean optOut) {
        return open(code)
                .<LinkOutcome>map(opened -> {
                    clients.setOptOut(opened.booking().client().phone(), optOut);
                    return new Done(opened.booking());
                })
                .orElseGet(Unknown::new);
    }

    /// Whether the client of an opened booking has asked for no SMS.
    public boolean hasOptedOut(Opened opened) {
        return clients.hasOptedOut(opened.booking().client().phone());
    }
}
