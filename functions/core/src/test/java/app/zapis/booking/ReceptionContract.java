package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Reception.Arrival;
import app.zapis.client.Phone;
import app.zapis.limit.Address;
import app.zapis.limit.Caller;
import app.zapis.limit.Count;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;
import app.zapis.link.LinkCode;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.RequestSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// What every implementation of [Reception] does.
public abstract class ReceptionContract extends Bookable {
    private static final Address HOME = Address.of("203.0.113.7");
    private static final Address WORK = Address.of("2001:db8:1:2::1");
    private static final Phone OTHER_PHONE = new Phone("+79990000001");

    private final Random chance = new Random(1);

    private Arrival receive(BookingId booking, Address address, Phone phone, Instant at) {
        return receive(Ticket.random(booking, chance), address, phone, at);
    }

    private Arrival receive(Ticket ticket, Address address, Phone phone, Instant at) {
        var caller = new Caller(address, phone, at);
        return ports().reception().receive(ticket, request().build(), caller);
    }

    private Arrival receive(Address address, Phone phone, Instant at) {
        return receive(BookingId.random(chance), address, phone, at);
    }

    private static RequestSample request() {
        return RequestSample.of(ANNA).key("a-key");
    }

    private Arrival receive() {
        return receive(HOME, BookingSample.PHONE, Clinic.NOW);
    }

    private static Counts counts(int address, int phone, int stack) {
        return new Counts(new Count(address, address), phone, new Count(stack, stack));
    }

    @Test
    void countsTheFirstRequest() {
        assertEquals(counts(1, 1, 1), receive().counts());
    }

    @Test
    void countsAddressesAndPhonesApartAndAllTogether() {
        receive();

        var same = receive().counts();
        var otherPhone = receive(HOME, OTHER_PHONE, Clinic.NOW).counts();
        var otherAddress = receive(WORK, BookingSample.PHONE, Clinic.NOW).counts();

        assertEquals(counts(2, 2, 2), same);
        assertEquals(counts(3, 1, 3), otherPhone);
        assertEquals(counts(1, 3, 4), otherAddress);
    }

    @Test
    void beginsAnewWithTheHourAndTheDay() {
        receive();

        var nextHour = receive(HOME, BookingSample.PHONE, Clinic.NOW.plus(Duration.ofHours(1)));
        var nextDay = receive(HOME, BookingSample.PHONE, Clinic.NOW.plus(Duration.ofDays(1)));

        var second = new Count(1, 2);
        assertEquals(new Counts(second, 2, second), nextHour.counts());
        assertEquals(counts(1, 1, 1), nextDay.counts());
    }

    @Test
    void takesBackWhatWasNone() {
        receive();
        var ticket = received(BookingId.random(chance));

        takeBack(ticket);

        assertEquals(counts(3, 2, 2), receive().counts());
    }

    private Ticket received(BookingId booking) {
        var ticket = Ticket.random(booking, chance);
        receive(ticket, HOME, BookingSample.PHONE, Clinic.NOW);
        return ticket;
    }

    private void takeBack(Ticket ticket) {
        var caller = new Caller(HOME, BookingSample.PHONE, Clinic.NOW);
        ports().reception().takeBack(Set.of(Counted.PHONE, Counted.STACK), ticket, caller);
    }

    @Test
    void countsABookingOnceForThePhoneHoweverOftenItIsAskedFor() {
        var booking = BookingId.random(chance);
        received(booking);

        var again = receive(booking, HOME, BookingSample.PHONE, Clinic.NOW);

        assertEquals(counts(2, 1, 2), again.counts());
    }

    @Test
    void countsABookingWhileOneOfItsRequestsIsNotTakenBack() {
        var booking = BookingId.random(chance);
        var first = received(booking);
        var second = received(booking);

        takeBack(first);

        assertEquals(counts(3, 2, 2), receive().counts());
        takeBack(second);
        assertEquals(counts(4, 2, 2), receive().counts());
    }

    @Test
    void tellsRequestsThatComeTogetherDifferentCounts() {
        var told =
                IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(i -> BookingId.derived("key-" + i, ""))
                        .map(id -> receive(id, HOME, BookingSample.PHONE, Clinic.NOW))
                        .map(arrival -> arrival.counts().phone())
                        .sorted()
                        .toList();

        assertEquals(IntStream.rangeClosed(1, 32).boxed().toList(), told);
    }

    @Test
    void readsTheSettings() {
        ports().save(Clinic.COMPANY);
        ports().save(ANNA);

        var settings = receive().settings();

        assertEquals(ports().settings().read(List.of(ANNA.id())), settings);
    }

    @Test
    void findsTheBookingOfTheSameKey() {
        var id = request().build().findId(BookingSample.PHONE).orElseThrow();
        var key = new LinkKey("k".repeat(LinkKey.LENGTH));
        var made = claimed(BookingSample.of(ANNA).code(new LinkCode(id, key)));

        assertEquals(List.of(made), receive().earlier());
        assertEquals(List.of(), receive(HOME, OTHER_PHONE, Clinic.NOW).earlier());
    }
}
