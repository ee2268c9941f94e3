package app.zapis.local.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.StartRefused;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Thousands of messages that are due in the same minute: five minutes later each is sent, or it is known why not, and
/// nobody has got his twice. `-Dseed=` repeats the choices that were made with a seed.
class MessageStormTest {
    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final String run = "seed " + seed;

    @Test
    void forgetsNobodyAndTextsNobodyTwice() throws StartRefused, InterruptedException {
        rage(120, new Odds(seed, 0.1, 0.1, 0.1));
    }

    @Test
    @Tag("long")
    void dealsWithTenThousandInFiveMinutes() throws StartRefused, InterruptedException {
        rage(10_000, new Odds(seed, 0.01, 0.001, 0.01));
    }

    private void rage(int clients, Odds odds) throws StartRefused, InterruptedException {
        System.out.println(clients + " messages in one minute: " + run);
        var carrier = new Carrier(odds);
        try (var hall = new Hall(odds, Defect.NONE)) {
            hall.fill(clients);

            hall.weather(carrier);

            assertEquals(List.of(), new Toll(hall, carrier).complaints(), run);
            assertEquals(clients, hall.phones().size());
            assertTrue(carrier.throttled() > 0, run);
            assertTrue(carrier.inDoubt() > 0, run);
        }
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of(Named.of("takes messages blindly", Defect.CLAIMS_BLINDLY), " x2"),
                Arguments.of(Named.of("ignores throttling", Defect.IGNORES_THROTTLING), "sent x0"),
                Arguments.of(
                        Named.of("repeats what is in doubt", Defect.REPEATS_WHAT_IS_IN_DOUBT),
                        " x2"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void findsADefect(Defect defect, String complaint) throws StartRefused, InterruptedException {
        var odds = new Odds(1, 0.3, 0.5, 1);
        var carrier = new Carrier(odds);
        try (var hall = new Hall(odds, defect)) {
            hall.fill(20);

            hall.weather(carrier);

            var complaints = new Toll(hall, carrier).complaints();
            assertTrue(complaints.stream().anyMatch(one -> one.contains(complaint)));
        }
    }
}
