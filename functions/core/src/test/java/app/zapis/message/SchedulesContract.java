package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Booking;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.MessageSample;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;

/// What every implementation of [Schedules] does.
public abstract class SchedulesContract {
    private final Booking booking = BookingSample.of(Clinic.ANNA).build();
    private final Message remind =
            MessageSample.of(booking, MessageKind.REMIND, Clinic.at("09:00"));
    private final Message late = MessageSample.of(booking, MessageKind.LATE, Clinic.at("10:05"));

    /// The implementation, with no schedule in it at first.
    protected abstract Schedules schedules();

    /// The names of the schedules that wait, with their times.
    protected abstract Map<String, Instant> pending();

    @Test
    void setsASchedule() {
        schedules().set(remind);
        schedules().set(late);

        assertEquals(
                Map.of(
                        remind.id().scheduleName(), remind.due(),
                        late.id().scheduleName(), late.due()),
                pending());
    }

    @Test
    void setsTheSameScheduleAgainWithoutHarm() {
        schedules().set(remind);
        schedules().set(remind);

        assertEquals(Map.of(remind.id().scheduleName(), remind.due()), pending());
    }

    @Test
    void setsAScheduleToAnotherTime() {
        schedules().set(remind);
        schedules().set(MessageSample.of(booking, MessageKind.REMIND, Clinic.at("08:00")));

        assertEquals(Map.of(remind.id().scheduleName(), Clinic.at("08:00")), pending());
    }

    @Test
    void removesASchedule() {
        schedules().set(remind);
        schedules().set(late);

        schedules().remove(remind.id());

        assertEquals(Map.of(late.id().scheduleName(), late.due()), pending());
    }

    @Test
    void removesAScheduleThatIsNotThere() {
        schedules().remove(remind.id());

        assertEquals(Map.of(), pending());
    }
}
