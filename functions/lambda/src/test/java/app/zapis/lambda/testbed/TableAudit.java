package app.zapis.lambda.testbed;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.lambda.booking.BookingItem;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.resource.Resource;
import app.zapis.schedule.HalfDay;
import app.zapis.schedule.Quantum;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks over a whole table for what must never be: agendas that are not what the live bookings ask for, lists of
/// resources that name other bookings than those, and more claims than a resource's capacity.
public final class TableAudit {
    private final List<Map<String, AttributeValue>> items;
    private final List<Booking> live;

    private TableAudit(LocalTable table) {
        this.items = table.items();
        this.live = bookings(table).stream().filter(booking -> booking.status().live()).toList();
    }

    /// All stored bookings.
    public static List<Booking> bookings(LocalTable table) {
        return table.items("BOOKING").stream().map(BookingItem::booking).toList();
    }

    /// All that is wrong; nothing, if all is well.
    ///
    /// @param resources whose capacity must be kept
    public static List<String> complaints(LocalTable table, List<Resource> resources) {
        var audit = new TableAudit(table);
        return Stream.of(audit.differences(), audit.overfull(resources), audit.strayEntries())
                .flatMap(complaints -> complaints)
                .toList();
    }

    /// All that is wrong, whatever the capacities are.
    public static List<String> complaints(LocalTable table) {
        return complaints(table, List.of());
    }

    /// How many of these bookings claim a place, by the place: a resource's id, a blank, and the start of a quantum.
    public static Map<String, Long> claims(Stream<Booking> bookings) {
        return bookings.flatMap(booking -> booking.held().stream())
                .flatMap(TableAudit::places)
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
    }

    private Stream<String> differences() {
        var held = held();
        var asked = asked();
        var places = new TreeSet<>(held.keySet());
        places.addAll(asked.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(held.get(place), asked.get(place)))
                .map(place ->
                        place + " is held " + held.get(place) + ", asked " + asked.get(place));
    }

    private Stream<String> overfull(List<Resource> resources) {
        var held = held();
        return resources.stream()
                .flatMap(resource ->
                        held.entrySet().stream()
                                .filter(entry -> entry.getKey().startsWith(resource.id() + " "))
                                .filter(entry -> entry.getValue() > resource.capacity())
                                .map(entry -> entry + " is more than " + resource.capacity()));
    }

    /// Claims by place, as the agendas count them.
    private Map<String, Long> held() {
        var held = new TreeMap<String, Long>();
        items.stream()
                .filter(item -> sk(item).startsWith("AGENDA#"))
                .forEach(item -> {
                    int first = firstQuantum(sk(item));
                    item.forEach((name, value) -> {
                        if (name.matches("q[0-9]+") && !"0".equals(value.n())) {
                            int quantum = first + Integer.parseInt(name.substring(1));
                            held.put(place(resource(item), quantum), Long.valueOf(value.n()));
                        }
                    });
                });
        return held;
    }

    private static int firstQuantum(String sk) {
        var parts = sk.split("#", -1);
        int morning = HalfDay.morning(LocalDate.parse(parts[1])).firstQuantum();
        return morning + (parts[2].equals("P") ? HalfDay.QUANTA : 0);
    }

    private static String resource(Map<String, AttributeValue> item) {
        return Stored.of(item).text("pk").substring("RESOURCE#".length());
    }

    private static String sk(Map<String, AttributeValue> item) {
        return Stored.of(item).text("sk");
    }

    private static String place(String resource, int quantum) {
        return resource + " " + Quantum.start(quantum);
    }

    /// Claims by place, as the live bookings ask for them.
    private Map<String, Long> asked() {
        return claims(live.stream());
    }

    private static Stream<String> places(Claim claim) {
        return IntStream.range(claim.footprint().from(), claim.footprint().to())
                .mapToObj(quantum -> place(claim.resource().value(), quantum));
    }

    private Stream<String> strayEntries() {
        var listed =
                items.stream()
                        .filter(item -> Stored.of(item).text("pk").startsWith("RESOURCE#"))
                        .filter(item -> sk(item).startsWith(Key.BOOKING_PREFIX))
                        .map(item -> Key.of(Stored.of(item)))
                        .collect(Collectors.toSet());
        var wanted = live.stream().flatMap(TableAudit::entries).collect(Collectors.toSet());
        return Stream.concat(
                minus(listed, wanted).map(key -> "listed without a booking: " + key),
                minus(wanted, listed).map(key -> "not listed: " + key));
    }

    private static Stream<Key> entries(Booking booking) {
        return booking.held().stream()
                .map(claim -> Key.resourceBooking(claim.resource(), booking.start(), booking.id()));
    }

    private static Stream<Key> minus(Set<Key> all, Set<Key> others) {
        return all.stream().filter(key -> !others.contains(key));
    }
}
