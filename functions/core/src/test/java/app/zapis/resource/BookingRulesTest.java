package app.zapis.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Buffer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// [BookingRules], [Resource] and [ResourceId].
class BookingRulesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 60, 60, 60, 120",
        "-5, 60, 60, 60, 120",
        "61, 60, 60, 60, 120",
        "60, 0, 60, 60, 120",
        "60, 7, 60, 60, 120",
        "60, 60, -1, 60, 120",
        "60, 60, 60, -1, 120",
        "60, 60, 60, 731, 120",
        "60, 60, 60, 60, -1",
    })
    void refusesNumbersThatMakeNoSense(
            int duration, int step, int notice, int horizon, int cutOff) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BookingRules(duration, step, Buffer.NONE, notice, horizon, cutOff));
    }

    @Test
    void startsWithTheUsualRules() {
        assertEquals(
                new BookingRules(30, 30, new Buffer(0, 10), 60, 60, 120),
                BookingRules.every(30, new Buffer(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void refusesCapacitiesThatMakeNoSense(int capacity) {
        var sample = ResourceSample.thing("car").capacity(capacity);

        assertThrows(IllegalArgumentException.class, sample::build);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-anna",
                "Anna",
                "анна",
                "an na",
                "anna#1",
                "a/b",
                "x0123456789012345678901234567890123456789x"
            })
    void refusesIdsThatCouldNotBeKeys(String id) {
        assertThrows(IllegalArgumentException.class, () -> new ResourceId(id));
    }
}
