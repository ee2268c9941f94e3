package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.zapis.lambda.testbed.Carrier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Planner, sender and sweep are stopped after each of the calls to AWS that they make in a booking's life, and called
/// again: the life ends as it would have, but for at most one SMS of which nobody can know whether it went out.
class CrashCensusTest {
    private static Arguments life(String name, UnaryOperator<Life> story) {
        return arguments(name, story);
    }

    static Stream<Arguments> lives() {
        return Stream.of(
                life(
                        "booked late, and cancelled by the company",
                        life -> life.books("11-24 12:00").staffCancels("11-24 16:00")),
                life("booked", life -> life.books("11-23 09:00")),
                life(
                        "booked, and moved by the company",
                        life ->
                                life.books("11-24 12:00")
                                        .staffMoves("11-25 09:30", "11-25 15:00")));
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void endsAsItWouldHave(String name, UnaryOperator<Life> story) {
        var whole = story.apply(new Life(0)).toTheEnd();

        var losses =
                IntStream.rangeClosed(1, whole.lifeLine().calls())
                        .mapToObj(call -> new Ending(call, story.apply(new Life(call)).toTheEnd()))
                        .flatMap(ending -> ending.losses(whole))
                        .toList();

        assertEquals(List.of(), losses);
    }

    private record Ending(int call, Life life) {
        Stream<String> losses(Life whole) {
            var doubts = doubts();
            var expected = whole.outcomes().stream().map(this::asDoubted).toList();
            return Stream.of(
                            complaint(life.lifeLine().cut(), "nobody was stopped"),
                            complaint(
                                    expected.equals(life.outcomes()),
                                    life.outcomes() + " for " + expected),
                            complaint(doubts <= 1, doubts + " in doubt"),
                            complaint(life.published() <= whole.published(), "repeated"),
                            complaint(life.alerts() <= whole.alerts() + doubts, "alerted again"),
                            complaint(life.published() >= whole.published() - doubts, "lost"),
                            complaint(
                                    doubts == 0 || tellsOfTheDoubt(),
                                    "nobody is told of the doubt"),
                            complaint(
                                    life.clinic().complaints().isEmpty(),
                                    "claims differ from bookings"))
                    .flatMap(complaint -> complaint);
        }

        private Stream<String> complaint(boolean well, String text) {
            return well ? Stream.empty() : Stream.of("after call " + call + ": " + text);
        }

        private long doubts() {
            return life.outcomes().stream().filter(one -> one.endsWith("failed in-doubt")).count();
        }

        private boolean tellsOfTheDoubt() {
            return life.tasks().stream().anyMatch(task -> task.contains("message-failed"));
        }

        private String asDoubted(String outcome) {
            var doubted = outcome.replace(" sent", " failed in-doubt");
            return life.outcomes().contains(doubted) ? doubted : outcome;
        }
    }

    /// Planted: a carrier that delivers each SMS twice, as one would that is asked again without a claim.
    @Test
    void wouldSeeAnSmsThatIsSentTwice() {
        var whole = new Life(0).books("11-24 12:00").toTheEnd();
        var twice = new Life(1).books("11-24 12:00").toTheEnd();
        publishAgain(twice.clinic().carrier());

        assertTrue(new Ending(1, twice).losses(whole).anyMatch(loss -> loss.endsWith("repeated")));
    }

    private static void publishAgain(Carrier carrier) {
        carrier.published().forEach(carrier::publish);
    }
}
