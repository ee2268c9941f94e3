package app.zapis.booking;

import app.zapis.client.Client;
import app.zapis.schedule.Interval;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;

/// One client's claim of one interval of one or more resources.
///
/// @param linkKey opens it for the one who got the SMS
/// @param comment the client's, may be empty
/// @param service the id of the chosen service, empty for none
/// @param overbooked whether staff put it onto time that was taken, on purpose
/// @param revision how often its interval or resources have changed
/// @param version how often anything of it has changed, counted from 1
/// @param history what was done to it since it was made, oldest first
public record Booking(
        BookingId id,
        LinkKey linkKey,
        Status status,
        Visit visit,
        Client client,
        String comment,
        String service,
        Origin origin,
        LastMove lastMove,
        boolean overbooked,
        int revision,
        long version,
        List<Event> history) {
    /// The list is copied.
    public Booking {
        history = List.copyOf(history);
    }

    /// When it takes place.
    public Interval interval() {
        return visit.interval();
    }

    /// When it begins.
    public Instant start() {
        return visit.start();
    }

    /// What it holds now: its claims, or nothing when it is cancelled.
    public List<Claim> held() {
        return status.live() ? visit.claims() : List.of();
    }

    private BookingCopy copy() {
        return new BookingCopy(this);
    }

    /// The same booking in another status.
    public Booking with(Status status) {
        return copy().status(status).nextVersion().booking();
    }

    /// The same booking with another client or comment.
    public Booking with(Client client, String comment) {
        return copy().client(client, comment).nextVersion().booking();
    }

    /// The same booking behind another link; the one it had opens nothing any more.
    Booking openedBy(LinkKey key) {
        return copy().linkKey(key).booking();
    }

    /// The same booking of nobody in particular.
    public Booking anonymous() {
        return copy().status(status.withoutReason())
                .client(Client.NOBODY, "")
                .origin(new Origin(origin.at(), origin.by(), origin.visit(), ""))
                .nextVersion()
                .booking();
    }

    /// The same booking at another time or with other resources.
    ///
    /// @param overbooked whether that time is taken; what was overbooked stays so while it keeps some of its time
    public Booking moved(Visit to, Actor by, Instant at, boolean overbooked) {
        return copy().visit(to)
                .lastMove(new LastMove.Moved(by, at, known(at)))
                .overbooked(overbooked || staysOverbooked(to))
                .nextRevision()
                .nextVersion()
                .booking();
    }

    private boolean staysOverbooked(Visit to) {
        return overbooked
                && held().stream().anyMatch(held -> to.claims().stream().anyMatch(held::overlaps));
    }

    /// The same new booking, put onto taken time on purpose.
    public Booking overbooking() {
        return copy().overbooked(true).booking();
    }

    /// The same booking as one would speak of it who knows of another start. It is not for storing.
    public Booking startingAt(Instant start) {
        return copy().visit(visit.startingAt(start)).booking();
    }

    /// The same cancelled booking, as it was before.
    public Booking restored(boolean overbooked) {
        return copy().status(earlierStatus()).overbooked(overbooked).nextVersion().booking();
    }

    /// The same visit with other footprints, of which the client sees nothing: the revision stays.
    public Booking reclaimed(Visit to, boolean overbooked) {
        return copy().visit(to)
                .overbooked(overbooked || staysOverbooked(to))
                .nextVersion()
                .booking();
    }

    /// The same booking, confirmed by its client.
    public Booking confirmed(Instant at) {
        return with(new Status.Confirmed())
                .noting(new Event(at, Actor.CLIENT, "", Event.What.CONFIRMED));
    }

    /// The same booking, remembering what has just been done to it.
    public Booking noting(Event event) {
        return copy().history(Stream.concat(history.stream(), Stream.of(event)).toList()).booking();
    }

    /// The status that it had before the present one.
    public Status earlierStatus() {
        var statuses = new ArrayDeque<Status>();
        statuses.push(new Status.Booked());
        for (var event : history) {
            switch (event.what()) {
                case CONFIRMED -> statuses.push(new Status.Confirmed());
                case ARRIVED -> statuses.push(new Status.Arrived());
                case MISSED -> statuses.push(new Status.Missed());
                case CANCELLED -> statuses.push(new Status.Cancelled(event.by(), "", event.at()));
                case RESTORED -> statuses.poll();
                case BOOKED, MOVED, RECLAIMED, EDITED -> {}
            }
        }
        return statuses.stream().skip(1).findFirst().orElseGet(Status.Booked::new);
    }

    /// What the client knows of: moves too small to be told of, or not told yet, do not count.
    private LastMove.Known known(Instant moment) {
        return lastMove instanceof LastMove.Moved moved && !moved.knownBy(moment, visit)
                ? moved.known()
                : LastMove.Known.of(visit);
    }
}
