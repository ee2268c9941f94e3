package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.zapis.sample.Clinic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.function.UnaryOperator;

/// Stories of a booking, each with what was sent and when. Whoever tells some has a method `stories` that gives them.
abstract class ToldStories {
    /// @param sent like `11-23 09:05 new`, in order
    static Arguments story(String name, UnaryOperator<Post> story, String... sent) {
        return arguments(name, story, List.of(sent));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    final void goAsTheyShould(String name, UnaryOperator<Post> story, List<String> sent) {
        var post = story.apply(new Post(Clinic.ANNA).withoutSweeps()).toTheEnd();

        assertEquals(sent, post.sent());
        assertEquals(List.of(), post.overdue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    final void goTheSameWithTheSweepAtWork(
            String name, UnaryOperator<Post> story, List<String> sent) {
        assertEquals(sent, story.apply(new Post(Clinic.ANNA)).toTheEnd().sent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    final void leaveNoScheduleBehind(String name, UnaryOperator<Post> story, List<String> sent) {
        var post = story.apply(new Post(Clinic.ANNA)).toTheEnd();

        assertEquals(List.of(), List.copyOf(post.schedules.pending().keySet()));
    }
}
