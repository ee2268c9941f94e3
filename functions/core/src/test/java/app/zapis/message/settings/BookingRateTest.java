package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.client.Phone;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class BookingRateTest {
    private final List<Booking> bookings = new ArrayList<>();
    private final List<ResourceId> asked = new ArrayList<>();

    /// The lists as the table has them.
    private final Board board =
            new Board() {
                @Override
                public List<Booking> of(ResourceId resource, Instant from, Instant to) {
                    asked.add(resource);
                    return bookings.stream()
                            .filter(booking -> booking.visit().resources().contains(resource))
                            .filter(booking -> booking.start().isBefore(to))
                            .filter(booking -> booking.interval().end().isAfter(from))
                            .toList();
                }

                @Override
                public List<Booking> of(Phone phone, Instant from, Instant to) {
                    return List.of();
                }

                @Override
                public List<Booking> of(Phone phone) {
                    throw new UnsupportedOperationException("nobody is asked for");
                }
            };

    private final BookingRate rate = new BookingRate(board);

    private void book(int many, int days, Resource... resources) {
        IntStream.range(0, many)
                .mapToObj(_ ->
                        BookingSample.of(resources)
                                .at(Clinic.NOW.plus(Duration.ofDays(days)))
                                .build())
                .forEach(bookings::add);
    }

    private int perMonth(ResourceId... resources) {
        return rate.perMonth(List.of(resources), Clinic.NOW);
    }

    @Test
    void countsTheLastFourWeeks() {
        book(28, -3, Clinic.ANNA);
        book(5, 3, Clinic.ANNA);

        assertEquals(30, perMonth(Clinic.ANNA.id()));
    }

    @Test
    void countsTheComingFourWeeksOfACompanyWithoutAPast() {
        book(28, 3, Clinic.ANNA);

        assertEquals(30, perMonth(Clinic.ANNA.id()));
    }

    @Test
    void leavesOutWhatIsFurtherAway() {
        book(1, -29, Clinic.ANNA);
        book(1, 29, Clinic.ANNA);

        assertEquals(0, perMonth(Clinic.ANNA.id()));
    }

    @Test
    void countsABookingOfTwoResourcesOnce() {
        book(28, -3, Clinic.ANNA, Clinic.ROOM);

        assertEquals(30, perMonth(Clinic.ANNA.id(), Clinic.ROOM.id()));
    }

    @Test
    void reckonsWithAFewOfManyResources() {
        book(28, -3, Clinic.ANNA);
        var many = new ArrayList<ResourceId>();
        IntStream.range(0, 100).forEach(number -> many.add(new ResourceId("r-" + number)));
        many.set(50, Clinic.ANNA.id());

        assertEquals(150, rate.perMonth(many, Clinic.NOW));
        assertEquals(20, asked.size());
    }

    @Test
    void isNoneWithoutResources() {
        assertEquals(0, perMonth());
    }
}
