package app.zapis.message.settings;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Claim;
import app.zapis.booking.LastMove;
import app.zapis.booking.LinkKey;
import app.zapis.booking.Origin;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// A booking that nobody has made, to try texts on.
///
/// @param client its client's name
/// @param language the client's
/// @param resources the names of what is booked
/// @param start when and where it begins
record Rehearsal(String client, Language language, List<String> resources, ZonedDateTime start) {
    private static final Duration LENGTH = Duration.ofHours(1);
    private static final Footprint FOOTPRINT = new Footprint(0, 1);

    Booking booking(Status status) {
        var visit =
                new Visit(
                        Interval.from(start.toInstant(), LENGTH),
                        start.getZone(),
                        Duration.ZERO,
                        claims());
        return new Booking(
                new BookingId("0123456789ab"),
                new LinkKey("ABCDEFGHIJKLMNOPQRSTUV"),
                status,
                visit,
                new Client(client, Phone.NONE, language),
                "",
                "",
                new Origin(start.toInstant(), Actor.CLIENT, visit, ""),
                new LastMove.Never(),
                false,
                0,
                1,
                List.of());
    }

    private List<Claim> claims() {
        return IntStream.range(0, resources.size())
                .mapToObj(number ->
                        new Claim(
                                new ResourceId("resource-" + number),
                                resources.get(number),
                                FOOTPRINT))
                .toList();
    }
}
