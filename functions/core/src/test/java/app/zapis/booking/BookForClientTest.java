package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.BookingRequest.Person;
import app.zapis.client.Phone;
import app.zapis.memory.FewPhoneNumbers;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.MovableClock;
import app.zapis.resource.ResourceId;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Random;

class BookForClientTest {
    private final MovableClock clock = new MovableClock(Clinic.NOW);
    private final InMemoryPorts ports = new InMemoryPorts(clock);
    private final BookForClient bookForClient =
            new BookForClient(
                    ports.settings(),
                    new FewPhoneNumbers(),
                    ports.bookings(),
                    new Nobody(),
                    new NearestStarts(ports.slotBoard(), clock),
                    clock,
                    new Random(1));

    /// A board on which nobody is.
    private record Nobody() implements Board {
        @Override
        public List<Booking> of(ResourceId resource, Instant from, Instant to) {
            return List.of();
        }

        @Override
        public List<Booking> of(Phone phone, Instant from, Instant to) {
            return List.of();
        }

        @Override
        public List<Booking> of(Phone phone) {
            return List.of();
        }
    }

    BookForClientTest() {
        ports.save(Clinic.COMPANY);
        ports.save(Clinic.ANNA);
    }

    private StaffOutcome book(String start, boolean overbook) {
        return book(List.of(Clinic.ANNA.id()), start, overbook);
    }

    private StaffOutcome book(List<ResourceId> resources, String start, boolean overbook) {
        var person = new Person("Olga", "+79161234567", "");
        var wish =
                new BookingRequest(
                        "", resources, Clinic.at(start), BookingRequest.USUAL, person, "", "");
        return bookForClient.book(new StaffRequest(wish, overbook, "maria"));
    }

    private Booking booked(String start, boolean overbook) {
        return assertInstanceOf(StaffOutcome.Done.class, book(start, overbook)).booking();
    }

    @Test
    void remembersWhoBooked() {
        var booking = booked("10:00", false);

        assertEquals(
                List.of(new Event(Clinic.NOW, Actor.STAFF, "maria", Event.What.BOOKED)),
                booking.history());
        assertEquals(Actor.STAFF, booking.origin().by());
    }

    @Test
    void needsNoStep() {
        assertEquals(Clinic.at("10:05"), booked("10:05", false).start());
    }

    @Test
    void keepsToTheHours() {
        assertEquals(
                new StaffOutcome.Refused(new Refusal.OutsideHours(Clinic.ANNA.id())),
                book("03:00", true));
    }

    @Test
    void takesNoTakenTimeUnlessAsked() {
        booked("10:00", false);

        assertInstanceOf(StaffOutcome.SlotTaken.class, book("10:30", false));
    }

    @Test
    void marksAnOverbookingAsOne() {
        booked("10:00", false);

        assertTrue(booked("10:30", true).overbooked());
    }

    @Test
    void doesNotMarkWhatFits() {
        assertEquals(false, booked("10:00", true).overbooked());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void booksNothingOfAHiddenResource(boolean overbook) {
        ports.save(ResourceSample.thing("room-1").hidden().build());
        var both = List.of(Clinic.ANNA.id(), Clinic.ROOM.id());

        assertEquals(new StaffOutcome.HiddenResource(1), book(both, "10:00", overbook));

        assertEquals(List.of(), ports.table().bookings());
    }
}
