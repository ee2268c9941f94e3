package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Reception.Arrival;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.limit.Address;
import app.zapis.limit.Caller;
import app.zapis.limit.Count;
import app.zapis.limit.Counted;
import app.zapis.limit.Counts;
import app.zapis.link.LinkCode;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.RequestSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What every implementation of [Reception] does.
public abstract class ReceptionContract extends Bookable {
    private static final Address HOME = Address.of("203.0.113.7");
    private static final Address WORK = Address.of("2001:db8:1:2::1");
    private static final Phone OTHER_PHONE = new Phone("+79990000001");

    private Arrival receive(Address address, Phone phone, Instant at) {
        return ports().reception().receive(request().build(), new Caller(address, phone, at));
    }

    private static RequestSample request() {
        return RequestSample.of(ANNA).key("a-key");
    }

    private Arrival receive() {
        return receive(HOME, BookingSample.PHONE, Clinic.NOW);
    }

    private static Counts counts(int address, int phone, int stack) {
        return new Counts(
                new Count(address, address), new Count(phone, phone), new Count(stack, stack));
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
        assertEquals(new Counts(second, second, second), nextHour.counts());
        assertEquals(counts(1, 1, 1), nextDay.counts());
    }

    @Test
    void takesBackWhatWasNone() {
        receive();
        receive();
        var caller = new Caller(HOME, BookingSample.PHONE, Clinic.NOW);

        ports().reception().takeBack(Set.of(Counted.PHONE, Counted.STACK), caller);

        assertEquals(counts(3, 2, 2), receive().counts());
    }

    @Test
    void tellsRequestsThatComeTogetherDifferentCounts() {
        var told =
                IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(i -> receive().counts().phone().inDay())
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

    private int unanswered() {
        return receive().unanswered();
    }

    private Booking listed(Booking booking) {
        ports().bookingLists().refresh(booking);
        return booking;
    }

    @Test
    void countsUnansweredBookingsToCome() {
        listed(BookingSample.of(ANNA).at("10:00").build());
        listed(BookingSample.of(ANNA).at(Clinic.NOW).build());

        assertEquals(2, unanswered());
    }

    @Test
    void countsNoOtherBookings() {
        var other = new Client("Мария", OTHER_PHONE, Language.RU);
        listed(BookingSample.of(ANNA).at(Clinic.NOW.minusMillis(1)).build());
        listed(BookingSample.of(ANNA).at("10:00").build().confirmed(Clinic.NOW));
        listed(Later.cancelled(BookingSample.of(ANNA).at("11:00").build()));
        listed(BookingSample.of(ANNA).at("12:00").byStaff().build());
        listed(BookingSample.of(ANNA).at("13:00").client(other).build());

        assertEquals(0, unanswered());
    }
}
