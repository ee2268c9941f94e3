package app.zapis.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingTest {
    /// Only time that is gained is looked at, so what it keeps may still be taken twice.
    @ParameterizedTest
    @CsvSource({
        "10:30, 11:30, true",
        "10:00, 10:30, true",
        "11:00, 12:00, true",
        "11:10, 12:10, false",
        "14:00, 15:00, false"
    })
    void staysMarkedAsOverbookedWhileItKeepsSomeOfItsTime(
            String from, String to, boolean overbooked) {
        var doctor = ResourceSample.specialist("doctor").buffer(0, 10).build();
        var booking = BookingSample.of(doctor).at("10:00").overbooked().build();

        var moved = Later.moved(booking, from, to, doctor);

        assertEquals(overbooked, moved.overbooked());
    }

    @ParameterizedTest
    @CsvSource({"boris, false", "anna, true"})
    void keepsItsTimeOnlyOnTheSameResource(String resource, boolean overbooked) {
        var booking = BookingSample.of(Clinic.ANNA).at("10:00").overbooked().build();
        var other = ResourceSample.specialist(resource).build();

        assertEquals(overbooked, Later.moved(booking, "10:30", "11:30", other).overbooked());
    }
}
