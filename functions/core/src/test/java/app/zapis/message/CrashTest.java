package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A function dies between any two of its calls, all through a booking's life.
class CrashTest {
    private static Arguments story(String name, UnaryOperator<Post> story) {
        return arguments(name, story);
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                story("booked", post -> post.books("11-23 09:00", "11-25 10:00")),
                story("booked late", post -> post.books("11-24 12:00", "11-25 10:00")),
                story(
                        "confirmed",
                        post -> post.books("11-23 09:00", "11-25 10:00").confirms("11-24 12:00")),
                story(
                        "asked twice",
                        post ->
                                RepetitionStoriesTest.repeating(post, 1, 120)
                                        .books("11-23 09:00", "11-25 12:00")),
                story(
                        "moved by the company",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-24 12:00", "11-26 15:00")),
                story(
                        "moved by the client",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientMoves("11-24 12:00", "11-26 15:00")),
                story(
                        "cancelled by the company at night",
                        post ->
                                post.books("11-23 09:00", "11-26 10:00")
                                        .staffCancels("11-24 23:00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void losesAndRepeatsNothingWhenItIsCalledAgain(String name, UnaryOperator<Post> story) {
        assertEquals(List.of(), losses(story, Calls::dyingAt));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void losesAndRepeatsNothingWhenOnlyTheSweepComes(String name, UnaryOperator<Post> story) {
        assertEquals(List.of(), losses(story, Calls::dyingForeverAt));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void needsNoSweepButForDoubtsWhenItIsCalledAgain(String name, UnaryOperator<Post> story) {
        assertEquals(List.of(), losses(post -> story.apply(post.withoutSweeps()), Calls::dyingAt));
    }

    private record Loss(int call, List<String> expected, List<String> outcomes) {}

    /// The calls at which death makes a difference that it must not make.
    private static List<Loss> losses(UnaryOperator<Post> story, IntFunction<Calls> dying) {
        var calls = Calls.counted();
        var whole = story.apply(new Post(Clinic.ANNA, calls)).toTheEnd();
        return IntStream.rangeClosed(1, calls.made())
                .mapToObj(call -> loss(call, story.apply(post(dying.apply(call))), whole))
                .flatMap(loss -> loss)
                .toList();
    }

    private static Post post(Calls calls) {
        return new Post(Clinic.ANNA, calls);
    }

    private static Stream<Loss> loss(int call, Post post, Post whole) {
        post.toTheEnd();
        var outcomes = post.outcomes();
        var inDoubt = outcomes.stream().filter(CrashTest::isInDoubt).count();
        var expected = whole.outcomes().stream().map(one -> asDoubted(one, outcomes)).toList();
        var repeated = post.sent().size() > whole.sent().size();
        return outcomes.equals(expected) && inDoubt <= 1 && !repeated
                ? Stream.empty()
                : Stream.of(new Loss(call, expected, outcomes));
    }

    /// Found by the sweep, or not yet.
    private static boolean isInDoubt(String outcome) {
        return outcome.endsWith(" failed: in-doubt") || outcome.endsWith(" sending");
    }

    private static String asDoubted(String sent, List<String> outcomes) {
        return Stream.of(" failed: in-doubt", " sending")
                .map(doubt -> sent.replace(" sent", doubt))
                .filter(outcomes::contains)
                .findAny()
                .orElse(sent);
    }

    @Test
    void leavesOnlyWhatDiesWhileItSendsInDoubt() {
        UnaryOperator<Post> story = post -> post.books("11-24 12:00", "11-25 10:00");
        var calls = Calls.counted();
        story.apply(post(calls)).toTheEnd();

        var inDoubt =
                IntStream.rangeClosed(1, calls.made())
                        .mapToObj(call -> story.apply(post(Calls.dyingAt(call))).toTheEnd())
                        .filter(post -> post.outcomes().stream().anyMatch(CrashTest::isInDoubt))
                        .count();

        // Before the SMS and after it, for each of three.
        assertEquals(6, inDoubt);
    }

    /// Planted: schedules that nobody sets. What would be lost without the sweep must be seen as lost.
    @Test
    void wouldBeSeenToLose() {
        UnaryOperator<Post> story =
                post -> post.withoutSweeps().books("11-23 09:00", "11-25 10:00");

        assertTrue(losses(story, Calls::dyingForeverAt).size() > 10);
    }
}
