package app.zapis.lambda.booking;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Claim;
import app.zapis.booking.Event;
import app.zapis.booking.LastMove;
import app.zapis.booking.LinkKey;
import app.zapis.booking.Origin;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.DueKeys;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/// A booking as an item of the table.
public final class BookingItem {
    private BookingItem() {}

    /// The whole item.
    ///
    /// @param op names the change that made it so, to know it again after a lost answer
    /// @param changed when; from then on its messages wait to be planned
    static Draft draft(Booking booking, String op, Instant changed) {
        var item =
                entry(Key.booking(booking.id()), booking)
                        .with("comment", booking.comment())
                        .with("request", booking.origin().request())
                        .with("op", op)
                        .withMaps(
                                "history",
                                booking.history().stream().map(BookingItem::event).toList());
        if (!booking.origin().visit().equals(booking.visit())) {
            var first = Draft.map();
            putVisit(booking.origin().visit(), first);
            item.with("first", first);
        }
        DueKeys.put(changed, changed, item);
        return item;
    }

    /// A booking in a list: without comment, history, and how it first was.
    ///
    /// @param key its place in the list
    public static Draft entry(Key key, Booking booking) {
        var item =
                Draft.of(key)
                        .with("id", booking.id().value())
                        .with("linkKey", booking.linkKey().value())
                        .with("name", booking.client().name())
                        .with("phone", booking.client().phone().e164())
                        .with("language", booking.client().language().code())
                        .with("service", booking.service())
                        .with("overbooked", booking.overbooked())
                        .with("revision", booking.revision())
                        .with("v", booking.version())
                        .with("createdAt", booking.origin().at())
                        .with("createdBy", word(booking.origin().by()));
        putVisit(booking.visit(), item);
        putStatus(booking.status(), item);
        putMove(booking.lastMove(), item);
        return item;
    }

    /// One entry of the list `history`.
    static Draft event(Event event) {
        return Draft.map()
                .with("at", event.at())
                .with("by", word(event.by()))
                .with("who", event.who())
                .with("what", event.what().name().toLowerCase(Locale.ROOT));
    }

    private static void putVisit(Visit visit, Draft item) {
        item.with("start", visit.start())
                .with("end", visit.end())
                .with("zone", visit.zone().getId())
                .with("cutOff", visit.cutOff().toMinutes())
                .withMaps("claims", visit.claims().stream().map(BookingItem::claim).toList());
    }

    private static Draft claim(Claim claim) {
        return Draft.map()
                .with("resource", claim.resource().value())
                .with("name", claim.name())
                .with("from", claim.footprint().from())
                .with("to", claim.footprint().to());
    }

    private static void putStatus(Status status, Draft item) {
        item.with("status", status.word());
        if (status instanceof Status.Cancelled(var by, var reason, var at)) {
            item.with("cancelledBy", word(by)).with("reason", reason).with("cancelledAt", at);
        }
    }

    private static void putMove(LastMove lastMove, Draft item) {
        if (lastMove instanceof LastMove.Moved(var by, var at, var known)) {
            item.with("movedBy", word(by))
                    .with("movedAt", at)
                    .with("knownStart", known.start())
                    .withTexts(
                            "knownResources",
                            known.resources().stream().map(ResourceId::value).toList());
        }
    }

    private static String word(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT);
    }

    /// Reads a booking's item.
    public static Booking booking(Stored item) {
        var visit = visit(item);
        return new Booking(
                new BookingId(item.text("id")),
                new LinkKey(item.text("linkKey")),
                status(item),
                visit,
                new Client(
                        item.textOrEmpty("name"),
                        new Phone(item.text("phone")),
                        new Language(item.text("language"))),
                item.textOrEmpty("comment"),
                item.textOrEmpty("service"),
                origin(item, visit),
                lastMove(item),
                item.flag("overbooked"),
                item.smallNumber("revision"),
                item.number("v"),
                item.mapsOrNone("history").stream().map(BookingItem::event).toList());
    }

    private static Event event(Stored map) {
        return new Event(
                map.instant("at"),
                actor(map, "by"),
                map.textOrEmpty("who"),
                Event.What.valueOf(map.text("what").toUpperCase(Locale.ROOT)));
    }

    private static Visit visit(Stored item) {
        return new Visit(
                new Interval(item.instant("start"), item.instant("end")),
                ZoneId.of(item.text("zone")),
                Duration.ofMinutes(item.number("cutOff")),
                item.maps("claims").stream().map(BookingItem::claim).toList());
    }

    private static Claim claim(Stored map) {
        return new Claim(
                new ResourceId(map.text("resource")),
                map.text("name"),
                new Footprint(map.smallNumber("from"), map.smallNumber("to")));
    }

    private static Status status(Stored item) {
        return switch (item.text("status")) {
            case "booked" -> new Status.Booked();
            case "confirmed" -> new Status.Confirmed();
            case "arrived" -> new Status.Arrived();
            case "missed" -> new Status.Missed();
            case "cancelled" ->
                    new Status.Cancelled(
                            actor(item, "cancelledBy"),
                            item.textOrEmpty("reason"),
                            item.instant("cancelledAt"));
            default -> throw new IllegalStateException("unknown status " + item.text("status"));
        };
    }

    private static Origin origin(Stored item, Visit visit) {
        return new Origin(
                item.instant("createdAt"),
                actor(item, "createdBy"),
                item.has("first") ? visit(item.map("first")) : visit,
                item.textOrEmpty("request"));
    }

    private static LastMove lastMove(Stored item) {
        return item.has("movedAt")
                ? new LastMove.Moved(actor(item, "movedBy"), item.instant("movedAt"), known(item))
                : new LastMove.Never();
    }

    private static LastMove.Known known(Stored item) {
        return new LastMove.Known(
                item.instant("knownStart"),
                item.texts("knownResources").stream().map(ResourceId::new).toList());
    }

    private static Actor actor(Stored item, String name) {
        return Actor.valueOf(item.text(name).toUpperCase(Locale.ROOT));
    }
}
