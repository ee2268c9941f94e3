package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Versioned;
import app.zapis.memory.InMemoryTable.Change;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.message.settings.When.BeforeStart;
import app.zapis.message.settings.When.DayBeforeAt;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What becomes of planned messages when their settings change.
class ReplanMessagesTest {
    private static final MessageSettings EVENING_BEFORE =
            new MessageSettings(
                    Map.of(), Map.of(MessageKind.REMIND, new DayBeforeAt(LocalTime.of(18, 0))));

    private static final MessageSettings FEEDBACK =
            new MessageSettings(Map.of(MessageKind.FEEDBACK, true), Map.of());

    private final Calls calls = Calls.counted();
    private final Workings clinic = new Workings(Clinic.ANNA, calls);

    private Booking book(Resource resource, Instant start) {
        var booking = BookingSample.of(resource).at(start).build();
        clinic.ports.bookings().claim(booking, Capacities.UNLIMITED);
        return booking;
    }

    private Booking book(Instant start) {
        var booking = book(Clinic.ANNA, start);
        clinic.settle();
        return booking;
    }

    private void set(MessageSettings settings) {
        var levels = clinic.ports.messageLevels();
        assertTrue(levels.save(levels.company().with(new ByWording(settings, settings))));
    }

    private Optional<Message> find(Booking booking, MessageKind kind) {
        return clinic.ports.messages().find(booking.id()).orElseThrow().find(kind);
    }

    private Instant due(Booking booking, MessageKind kind) {
        return find(booking, kind).orElseThrow().due();
    }

    private MessageState state(Booking booking, MessageKind kind) {
        return find(booking, kind).orElseThrow().state();
    }

    @Test
    void movesWhatIsStillToCome() {
        var booking = book(Clinic.at("10:00"));

        set(EVENING_BEFORE);
        clinic.settle();

        var evening = Clinic.at("2026-11-24", "18:00");
        assertEquals(evening, due(booking, MessageKind.REMIND));
        assertEquals(evening, clinic.schedules.pending().get(booking.id() + "-remind-0"));
        assertEquals(Optional.empty(), clinic.ports.replans().find(new Scope.Company()));
    }

    @Test
    void silencesWhatIsSwitchedOff() {
        var booking = book(Clinic.at("10:00"));

        set(new MessageSettings(Map.of(MessageKind.REMIND, false), Map.of()));
        clinic.settle();

        assertEquals(
                new Skipped(clinic.clock.instant(), SkipReason.SWITCHED_OFF),
                state(booking, MessageKind.REMIND));
        assertEquals(
                Optional.empty(),
                Optional.ofNullable(clinic.schedules.pending().get(booking.id() + "-remind-0")));
    }

    @Test
    void wakesWhatIsSwitchedOnAgain() {
        var booking = book(Clinic.at("10:00"));
        set(new MessageSettings(Map.of(MessageKind.REMIND, false), Map.of()));
        clinic.settle();

        set(MessageSettings.NONE);
        clinic.settle();

        assertEquals(new Scheduled(0), state(booking, MessageKind.REMIND));
    }

    @Test
    void addsWhatIsSwitchedOn() {
        var booking = book(Clinic.at("10:00"));

        set(FEEDBACK);
        clinic.settle();

        assertEquals(Clinic.at("13:00"), due(booking, MessageKind.FEEDBACK));
    }

    @Test
    void makesUpForNothingWhoseTimeIsPast() {
        var booking = book(Clinic.at("10:00"));
        clinic.runUntil(Clinic.at("15:00"));
        int sent = clinic.sent.size();

        set(FEEDBACK);
        clinic.settle();
        clinic.runUntil(Clinic.at("2026-11-27", "15:00"));

        assertEquals(SkipReason.SWITCHED_OFF, skipped(state(booking, MessageKind.FEEDBACK)));
        assertEquals(sent, clinic.sent.size());
    }

    private static SkipReason skipped(MessageState state) {
        return state instanceof Skipped(_, var reason) ? reason : SkipReason.PAST;
    }

    /// Its new time is past; sent at once, thousands would go out in one minute.
    @Test
    void leavesTheOldTimeToWhatWouldBeLateByTheNewOne() {
        var booking = book(Clinic.at("10:00"));
        clinic.runUntil(Clinic.at("2026-11-24", "19:00"));
        var before = List.copyOf(clinic.sent);

        set(EVENING_BEFORE);
        clinic.settle();

        assertEquals(before, clinic.sent);
        assertEquals(Clinic.at("09:00"), due(booking, MessageKind.REMIND));
    }

    @Test
    void leavesAloneWhatWasSent() {
        var booking = book(Clinic.at("10:00"));
        clinic.runUntil(Clinic.at("2026-11-24", "12:00"));
        var confirm = state(booking, MessageKind.CONFIRM);

        set(
                new MessageSettings(
                        Map.of(),
                        Map.of(MessageKind.CONFIRM, new BeforeStart(Duration.ofHours(6)))));
        clinic.settle();

        assertEquals("sent", confirm.word());
        assertEquals(confirm, state(booking, MessageKind.CONFIRM));
    }

    @Test
    void concernsOnlyTheResourceWhoseSettingsChange() {
        clinic.ports.save(Clinic.BORIS);
        var annas = book(Clinic.at("10:00"));
        var boriss = book(Clinic.BORIS, Clinic.at("10:00"));
        clinic.settle();

        clinic.ports
                .messageLevels()
                .save(
                        new Scope.OfResource(Clinic.ANNA.id()),
                        new Versioned<>(EVENING_BEFORE, Versioned.NEW));
        clinic.settle();

        assertEquals(Clinic.at("2026-11-24", "18:00"), due(annas, MessageKind.REMIND));
        assertEquals(Clinic.at("09:00"), due(boriss, MessageKind.REMIND));
    }

    @Test
    void readsABookingThatDoesNotChangeOnce() {
        IntStream.range(0, 20).forEach(day -> book(Clinic.at("10:00").plus(Duration.ofDays(day))));
        int before = calls.made();

        set(FEEDBACK.minus(FEEDBACK));
        clinic.settle();

        // What is under way, the list, each booking, and that it is done.
        assertEquals(1 + 1 + 20 + 1, calls.made() - before);
    }

    @Test
    void beginsAgainWhenSettingsChangeMeanwhile() {
        var bookings = manyBookings(10, 20);
        set(FEEDBACK);
        clinic.replanMessages().step(new Scope.Company());

        set(EVENING_BEFORE);
        clinic.settle();

        for (var booking : bookings) {
            assertEquals(
                    LocalTime.of(18, 0),
                    due(booking, MessageKind.REMIND).atZone(Clinic.ZONE).toLocalTime());
        }
    }

    @Test
    void goesOnByTheSweepWhenTheStreamHasStopped() {
        var bookings = manyBookings(2, 20);
        set(EVENING_BEFORE);
        var _ = clinic.ports.table().drainStream();

        clinic.clock.advance(Duration.ofMinutes(3));
        clinic.sweep().sweep();
        clinic.settle();

        assertEquals(
                Clinic.at("2026-11-24", "18:00"), due(bookings.getFirst(), MessageKind.REMIND));
        assertEquals(Optional.empty(), clinic.ports.replans().find(new Scope.Company()));
    }

    @Test
    void plansOneAtWhichItFailsLikeOneThatHasChanged() {
        var booking = book(Clinic.at("10:00"));
        set(EVENING_BEFORE);
        var poisoned =
                new PlanMessages(
                        clinic.ports.messages(),
                        resources -> {
                            throw new IllegalStateException("out of order as planned");
                        },
                        clinic.schedules,
                        clinic.ports.bookingLists(),
                        clinic.messageTasks(),
                        clinic.clock);

        poisoned.replan(List.of(booking.id()));

        assertEquals(
                List.of(new Change.OfBooking(booking.id())),
                clinic.ports.table().drainStream().stream()
                        .filter(Change.OfBooking.class::isInstance)
                        .toList());
    }

    private List<Booking> manyBookings(int resources, int each) {
        var bookings = new ArrayList<Booking>();
        for (int number = 0; number < resources; number++) {
            var resource = ResourceSample.specialist("vera-" + number).build();
            clinic.ports.save(resource);
            for (int hour = 0; hour < each; hour++) {
                bookings.add(book(resource, Clinic.at("10:00").plus(Duration.ofHours(hour))));
            }
        }
        clinic.settle();
        return bookings;
    }

    /// 5,000 coming bookings: each step is bounded, and after the last all have their new times.
    @Test
    void goesThroughAsManyBookingsAsThereAreStepByStep() {
        var bookings = manyBookings(20, 250);
        set(FEEDBACK);
        int most = 0;
        int steps = 0;
        while (clinic.ports.replans().find(new Scope.Company()).isPresent()) {
            int before = calls.made();
            clinic.replanMessages().step(new Scope.Company());
            most = Math.max(most, calls.made() - before);
            steps++;
        }

        assertTrue(
                bookings.stream()
                        .allMatch(booking -> find(booking, MessageKind.FEEDBACK).isPresent()));
        assertEquals(5000 / ReplanMessages.STEP, steps, 3);
        // Each booking is read, and gets a schedule and a row; the step itself takes some more.
        assertTrue(most <= 3 * ReplanMessages.STEP + 5, "at most " + most + " calls in a step");
    }
}
