package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.AlarmClocks;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// What slips through: functions that die, schedules that do not fire, outages of the sweep itself.
class SweepHandlerTest {
    private final Deployment clinic = Deployment.ofClinic();

    private void book(String time, int client) {
        clinic.answer(Wish.of(Clinic.YOGA).at(time).by(client).call());
    }

    private void sweepLater() {
        clinic.clock().advance(Duration.ofMinutes(3));
        clinic.sweep();
    }

    @Test
    void findsNothingWhereAllIsWell() {
        book("10:00", 1);
        clinic.plan();
        var content = clinic.table().content();
        clinic.clock().advance(Duration.ofMinutes(4));

        clinic.sweep();

        assertEquals(content, withoutCursor());
    }

    /// How far the sweep has come is no change of what it looks at.
    private String withoutCursor() {
        return clinic.table().content().replaceAll("(?m)^.*SWEEP.*\n?", "").stripTrailing();
    }

    @Test
    void plansABookingWhoseRecordNeverCame() {
        book("10:00", 1);

        sweepLater();

        assertEquals(List.of(), StreamEvent.ofBookings(clinic.table()).records());
        assertEquals(List.of("confirm", "late", "new", "remind", "unconfirmed"), kinds());
    }

    private List<String> kinds() {
        return clinic.alarmClocks().set().values().stream()
                .map(AlarmClocks.Schedule::input)
                .map(input -> input.replaceAll(".*\"kind\":\"([a-z]+)\".*", "$1"))
                .sorted()
                .toList();
    }

    /// The planner makes some 11 calls to the table for a new booking.
    static IntStream calls() {
        return IntStream.range(0, 11);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void plansABookingWhosePlannerDiedAtAnyCall(int call) {
        book("10:00", 1);
        clinic.traffic().let(dyingAt(call));
        clinic.plan();
        clinic.traffic().let(Mishap.NONE);
        var undisturbed = Deployment.ofClinic();
        undisturbed.answer(Wish.of(Clinic.YOGA).at("10:00").by(1).call());
        undisturbed.plan();

        sweepLater();

        assertEquals(List.of(), StreamEvent.ofBookings(clinic.table()).records());
        assertEquals(undisturbed.alarmClocks().set().size(), clinic.alarmClocks().set().size());
        assertEquals(undisturbed.table().items().size(), clinic.table().items().size() - 1);
    }

    private static Mishap dyingAt(int call) {
        var left = new AtomicInteger(call);
        return (request, onwards) -> {
            if (left.getAndDecrement() <= 0) {
                throw ProvisionedThroughputExceededException.builder().message("busy").build();
            }
            return onwards.apply(request);
        };
    }

    @Test
    void healsTheOthersWhenOneCannotBeHealed() {
        book("10:00", 1);
        book("11:00", 2);
        book("12:00", 3);
        clinic.traffic()
                .let((request, call) -> {
                    if (request.toString().contains("BOOKING#" + oldest())) {
                        throw new IllegalStateException("this one is poisoned");
                    }
                    return call.apply(request);
                });

        assertThrows(IllegalStateException.class, this::sweepLater);

        assertEquals(1, StreamEvent.ofBookings(clinic.table()).records().size());
        assertEquals(10, clinic.alarmClocks().set().size());
    }

    private String oldest() {
        return clinic.bookings().stream()
                .filter(booking -> booking.start().equals(Clinic.at("10:00")))
                .map(booking -> booking.id().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsAllThatWasDueDuringAnOutageOfThreeDays() {
        clinic.sweep();
        book("09:00", 1);
        clinic.plan();
        clinic.clock().advance(Duration.ofHours(30));
        clinic.answer(Wish.of(Clinic.ANNA).at("14:00").call());
        clinic.clock().set(Clinic.NOW.plus(Duration.ofDays(3)));

        clinic.sweep();

        var waiting = StreamEvent.ofMessages(clinic.table()).records().toString();
        assertTrue(waiting.contains("S=confirm"), waiting);
        assertTrue(waiting.contains("S=late"), waiting);
        assertEquals(List.of(), StreamEvent.ofBookings(clinic.table()).records());
    }
}
