package app.zapis.lambda.booking;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.client.PhoneNumbers;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Page;
import app.zapis.lambda.http.Place;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.lambda.resource.DynamoDbSettings;
import app.zapis.lambda.slot.SlotsJson;
import app.zapis.lambda.table.SideBySide;
import app.zapis.resource.ResourceId;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// `GET /api/staff/bookings`: the board of a day or a week, and search by phone or by how a name begins.
///
/// Takes one request for the settings and one for each resource, all of these side by side.
public final class BoardQuery {
    private static final Duration LONGEST_RANGE = Duration.ofDays(62);
    private static final List<String> PARAMETERS =
            List.of("from", "to", "resource", "phone", "name", "after");

    /// A week of a business with twenty resources fits onto one page, for each page reads all of it.
    private static final int LARGEST_PAGE = 1_000;

    private static final Place<Booking> PLACE =
            Place.byTime(Booking::start, booking -> booking.id().value(), BookingId::isValid);

    private final DynamoDbSettings settings;
    private final Board board;
    private final PhoneNumbers phones;

    /// @param settings know the resources
    public BoardQuery(DynamoDbSettings settings, Board board, PhoneNumbers phones) {
        this.settings = settings;
        this.board = board;
        this.phones = phones;
    }

    /// The country of numbers written without a country code.
    String homeCountry() {
        return settings.read(List.of()).company().sms().homeCountry();
    }

    Response answer(Call call) {
        var query = new Query(call, PARAMETERS);
        return query.has("phone") ? page(query, ofPhone(query)) : ofRange(query);
    }

    private static Response page(Query query, Stream<Booking> bookings) {
        var named = query.has("name") ? named(bookings, query.one("name", name -> name)) : bookings;
        var sorted = named.sorted(Comparator.comparing(PLACE.of())).toList();
        return Page.of(query, sorted, LARGEST_PAGE, PLACE)
                .response("bookings", StaffBookingJson::tree);
    }

    private static Stream<Booking> named(Stream<Booking> bookings, String beginning) {
        var lower = beginning.toLowerCase(Locale.ROOT);
        return bookings.filter(booking ->
                Stream.of(booking.client().name().toLowerCase(Locale.ROOT).split("\\s+"))
                                .anyMatch(word -> word.startsWith(lower))
                        || booking.client().name().toLowerCase(Locale.ROOT).startsWith(lower));
    }

    private Stream<Booking> ofPhone(Query query) {
        var written = query.one("phone", phone -> phone);
        return phones.find(written, homeCountry())
                .map(phone -> board.of(phone).stream())
                .orElseThrow(
                        () -> BadInput.at("/phone", "must be a phone number like +79161234567"));
    }

    private Response ofRange(Query query) {
        var all = settings.everything();
        // Dates are the company's.
        var zone = all.company().zone();
        var from = query.one("from", text -> moment(text, zone, 0));
        var to = query.one("to", text -> moment(text, zone, 1));
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST_RANGE) > 0) {
            throw BadInput.at(
                    "/to", "must be after from, by at most " + LONGEST_RANGE.toDays() + " days");
        }
        var asked = query.all("resource", ResourceId::new);
        var known = all.resources().keySet();
        var bookings = ofRange(asked.isEmpty() ? known : asked, from, to);
        // What was booked of a resource that has been deleted since is still to be found.
        return asked.stream()
                .filter(id -> !known.contains(id) && !isOf(id, bookings))
                .findFirst()
                .map(SlotsJson::unknownResource)
                .orElseGet(() -> page(query, bookings.stream()));
    }

    private static boolean isOf(ResourceId resource, Collection<Booking> bookings) {
        return bookings.stream()
                .anyMatch(booking -> booking.visit().resources().contains(resource));
    }

    private Collection<Booking> ofRange(
            Collection<ResourceId> resources, Instant from, Instant to) {
        try (var sideBySide = new SideBySide()) {
            var reading =
                    resources.stream()
                            .map(id -> sideBySide.start(() -> board.of(id, from, to)))
                            .toList();
            // A booking of two resources is in two lists.
            Map<String, Booking> bookings = new LinkedHashMap<>();
            reading.stream()
                    .flatMap(read -> SideBySide.result(read).stream())
                    .forEach(booking -> bookings.put(booking.id().value(), booking));
            return bookings.values();
        }
    }

    /// @param daysMore 1 for a last day, which is meant to be in the range
    private static Instant moment(String text, ZoneId zone, int daysMore) {
        return text.contains("T")
                ? Times.instant(text)
                : Times.date(text).plusDays(daysMore).atStartOfDay(zone).toInstant();
    }
}
