package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.zapis.booking.Booking;
import app.zapis.company.QuietHours;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.When;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// [DueTime] and [When].
class DueTimeTest {
    private static final Booking BOOKING =
            BookingSample.of(Clinic.ANNA).at("15:00").lasting(Duration.ofMinutes(90)).build();

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static History unsaid(Booking booking) {
        return new History(booking, List.of());
    }

    @Test
    void isCountedFromBookingStartAndEnd() {
        var minutes = Duration.ofMinutes(20);

        assertEquals(Clinic.NOW.plus(minutes), new When.AfterBooking(minutes).of(BOOKING));
        assertEquals(Clinic.at("14:40"), new When.BeforeStart(minutes).of(BOOKING));
        assertEquals(Clinic.at("15:20"), new When.AfterStart(minutes).of(BOOKING));
        assertEquals(Clinic.at("16:50"), new When.AfterEnd(minutes).of(BOOKING));
    }

    @Test
    void isAClockTimeOnTheDayOrTheDayBefore() {
        var time = LocalTime.of(18, 30);

        assertEquals(Clinic.at("18:30"), new When.OnTheDayAt(time).of(BOOKING));
        assertEquals(Clinic.at("2026-11-24", "18:30"), new When.DayBeforeAt(time).of(BOOKING));
    }

    @ParameterizedTest
    @CsvSource({
        // On the 29th the clock skips from 02:00 to 03:00.
        "2026-03-29T12:00:00+02:00, 09:00, 2026-03-29T09:00:00+02:00, 2026-03-28T09:00:00+01:00",
        "2026-03-29T12:00:00+02:00, 02:30, 2026-03-29T03:30:00+02:00, 2026-03-28T02:30:00+01:00",
        // On the 25th it shows the hour from 02:00 twice.
        "2026-10-25T12:00:00+01:00, 09:00, 2026-10-25T09:00:00+01:00, 2026-10-24T09:00:00+02:00",
        "2026-10-25T12:00:00+01:00, 02:30, 2026-10-25T02:30:00+02:00, 2026-10-24T02:30:00+02:00",
        // The day is the resource's, not that of UTC.
        "2026-07-01T00:30:00+02:00, 09:00, 2026-07-01T09:00:00+02:00, 2026-06-30T09:00:00+02:00",
    })
    void isAClockTimeThroughEachChange(String start, LocalTime time, String on, String before) {
        var berlin = ResourceSample.specialist("anna").zone("Europe/Berlin").build();
        var booking = BookingSample.of(berlin).at(at(start)).build();

        assertEquals(at(on), new When.OnTheDayAt(time).of(booking));
        assertEquals(at(before), new When.DayBeforeAt(time).of(booking));
    }

    @ParameterizedTest
    @CsvSource({
        "21:00, 09:00, 2026-11-25T08:00:00+03:00, 2026-11-24T20:59:00+03:00",
        "21:00, 09:00, 2026-11-25T09:00:00+03:00, 2026-11-24T20:59:00+03:00",
        "21:00, 09:00, 2026-11-25T00:00:00+03:00, 2026-11-24T20:59:00+03:00",
        // quiet only after midnight: the evening before is that of the day before all the same
        "00:00, 08:00, 2026-11-25T07:30:00+03:00, 2026-11-24T23:59:00+03:00",
        "01:00, 08:00, 2026-11-25T07:30:00+03:00, 2026-11-25T00:59:00+03:00",
    })
    void isTheEveningBeforeForRemindersOfAnEarlyVisit(
            LocalTime from, LocalTime to, String start, String evening) {
        var booking = BookingSample.of(Clinic.ANNA).at(at(start)).build();
        var dueTime =
                new DueTime(unsaid(booking), MessageSettings.DEFAULT, new QuietHours(from, to));

        assertEquals(at(evening), dueTime.wanted(MessageKind.REMIND));
    }

    @Test
    void isNoTimeBeforeTheCause() {
        var late = BookingSample.of(Clinic.ANNA).at("15:00").madeAt(Clinic.at("14:00")).build();
        var dueTime = new DueTime(unsaid(late), MessageSettings.DEFAULT, QuietHours.DEFAULT);

        assertEquals(Clinic.at("14:00"), dueTime.wanted(MessageKind.CONFIRM));
    }

    @ParameterizedTest
    @CsvSource({
        "0, STREAM",
        "30, STREAM",
        "31, SCHEDULE",
        "-5000, STREAM",
    })
    void needsAScheduleWhenItIsMoreThanHalfAMinuteAway(int seconds, Via via) {
        var id = new MessageId(BOOKING.id(), MessageKind.REMIND, 0);
        var due = Clinic.NOW.plusSeconds(seconds);

        var message = Message.scheduled(id, due, BOOKING.visit().resources(), Clinic.NOW);

        assertEquals(via, message.via());
        assertEquals(seconds <= 30, message.isDue(Clinic.NOW));
        assertEquals(0, message.state().attempts());
    }

    @Test
    void isWantedAtOnceByKindsWithoutATime() {
        var settings = new MessageSettings(Map.of(), Map.of());
        var dueTime = new DueTime(unsaid(BOOKING), settings, QuietHours.DEFAULT);

        assertEquals(Clinic.NOW, dueTime.wanted(MessageKind.MOVED));
        assertEquals(Clinic.NOW, dueTime.wanted(MessageKind.CANCELLED));
        assertFalse(settings.findTime(MessageKind.NEW).isPresent());
    }
}
