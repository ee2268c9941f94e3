package app.zapis.booking;

import app.zapis.client.Client;

import java.util.List;

/// A copy of a booking in the making, of which some parts change.
final class BookingCopy {
    private final Booking original;
    private LinkKey linkKey;
    private Status status;
    private Visit visit;
    private Client client;
    private String comment;
    private Origin origin;
    private LastMove lastMove;
    private boolean overbooked;
    private int revision;
    private long version;
    private List<Event> history;

    BookingCopy(Booking original) {
        this.original = original;
        this.linkKey = original.linkKey();
        this.status = original.status();
        this.visit = original.visit();
        this.client = original.client();
        this.comment = original.comment();
        this.origin = original.origin();
        this.lastMove = original.lastMove();
        this.overbooked = original.overbooked();
        this.revision = original.revision();
        this.version = original.version();
        this.history = original.history();
    }

    BookingCopy linkKey(LinkKey linkKey) {
        this.linkKey = linkKey;
        return this;
    }

    BookingCopy status(Status status) {
        this.status = status;
        return this;
    }

    BookingCopy visit(Visit visit) {
        this.visit = visit;
        return this;
    }

    BookingCopy client(Client client, String comment) {
        this.client = client;
        this.comment = comment;
        return this;
    }

    BookingCopy origin(Origin origin) {
        this.origin = origin;
        return this;
    }

    BookingCopy lastMove(LastMove lastMove) {
        this.lastMove = lastMove;
        return this;
    }

    BookingCopy overbooked(boolean overbooked) {
        this.overbooked = overbooked;
        return this;
    }

    BookingCopy history(List<Event> history) {
        this.history = history;
        return this;
    }

    /// It differs in its interval or its resources.
    BookingCopy nextRevision() {
        this.revision = original.revision() + 1;
        return this;
    }

    /// It is to be stored in place of the original.
    BookingCopy nextVersion() {
        this.version = original.version() + 1;
        return this;
    }

    Booking booking() {
        return new Booking(
                original.id(),
                linkKey,
                status,
                visit,
                client,
                comment,
                original.service(),
                origin,
                lastMove,
                overbooked,
                revision,
                version,
                history);
    }
}
