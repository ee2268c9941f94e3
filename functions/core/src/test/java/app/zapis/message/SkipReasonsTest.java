package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.sample.Clinic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Why a planned message was not sent: what staff see in a booking's history.
class SkipReasonsTest {
    private static Arguments reason(String message, String reason, UnaryOperator<Post> story) {
        return arguments(message, reason, story);
    }

    /// Booked two days before.
    private static Post early(Post post) {
        return post.books("11-23 09:00", "11-25 10:00");
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                reason("new/0", "cancelled", post -> early(post).clientCancels("11-23 09:01")),
                reason("confirm/0", "cancelled", post -> early(post).clientCancels("11-23 12:00")),
                reason("remind/0", "cancelled", post -> early(post).clientCancels("11-24 12:00")),
                reason("late/0", "cancelled", post -> early(post).staffCancels("11-25 09:50")),
                reason("moved/1", "cancelled", SkipReasonsTest::movedAtNightAndCancelled),
                reason(
                        "cancelled/0",
                        "own-action",
                        post -> early(post).clientCancels("11-23 12:00")),
                reason("cancelled/0", "restored", SkipReasonsTest::cancelledAtNightByMistake),
                reason("confirm/0", "confirmed", post -> early(post).confirms("11-23 12:00")),
                reason("new/0", "covered", post -> post.books("11-24 12:00", "11-25 10:00")),
                reason(
                        "new/0",
                        "moved",
                        post -> early(post).clientMoves("11-23 09:02", "11-26 10:00")),
                reason(
                        "new/1",
                        "covered",
                        post -> early(post).clientMoves("11-23 12:00", "11-26 10:00")),
                reason(
                        "new/1",
                        "covered",
                        post -> early(post).staffMoves("11-23 09:02", "11-26 10:00")),
                reason(
                        "confirm/0",
                        "moved",
                        post -> early(post).staffMoves("11-23 12:00", "11-26 10:00")),
                reason(
                        "remind/0",
                        "moved",
                        post -> early(post).staffMoves("11-23 12:00", "11-26 10:00")),
                reason(
                        "late/0",
                        "moved",
                        post -> early(post).staffMoves("11-23 12:00", "11-26 10:00")),
                reason(
                        "moved/1",
                        "own-action",
                        post -> early(post).clientMoves("11-23 12:00", "11-26 10:00")),
                reason(
                        "moved/1",
                        "small-move",
                        post -> early(post).staffMoves("11-23 12:00", "11-25 10:05")),
                reason("moved/1", "moved", SkipReasonsTest::movedTwiceAtNight),
                reason(
                        "confirm/1",
                        "covered",
                        post -> early(post).staffMoves("11-24 12:00", "11-25 11:00")),
                reason(
                        "confirm/1",
                        "covered",
                        post -> early(post).staffMoves("11-24 12:00", "11-25 10:05")),
                reason(
                        "remind/0",
                        "booked-later",
                        post -> post.books("11-25 09:10", "11-25 15:00")),
                reason(
                        "remind/1",
                        "booked-later",
                        post -> early(post).staffMoves("11-25 09:20", "11-25 16:00")),
                reason("remind/0", "recent-sms", post -> post.books("11-25 07:30", "11-25 15:00")),
                reason("late/0", "arrived", post -> early(post).arrives("11-25 09:55")),
                reason("late/0", "missed", post -> early(post).misses("11-25 10:02")),
                reason("late/0", "quiet-hours", post -> post.books("11-23 09:00", "11-25 22:00")),
                reason("late/0", "quiet-hours", post -> post.books("11-23 09:00", "11-25 08:30")),
                reason(
                        "late/0",
                        "arrived",
                        post -> post.books("11-23 09:00", "11-25 08:30").arrives("11-25 08:25")),
                reason(
                        "late/0",
                        "cancelled",
                        post ->
                                post.books("11-23 09:00", "11-25 07:00")
                                        .clientCancels("11-25 06:50")),
                reason(
                        "moved/1",
                        "quiet-hours",
                        post ->
                                post.books("11-23 09:00", "11-25 08:00")
                                        .staffMoves("11-24 22:00", "11-25 15:00")),
                reason(
                        "confirm/0",
                        "quiet-hours",
                        post -> post.staffBooks("11-24 22:00", "11-25 09:30")),
                reason("cancelled/0", "quiet-hours", SkipReasonsTest::cancelledTooLate),
                reason("remind/0", "opted-out", post -> early(post).optsOut("11-24 12:00")),
                reason("new/0", "company-unknown", SkipReasonsTest::ofNobody),
                reason("new/0", "fixed-line", SkipReasonsTest::forAnOffice),
                reason("new/0", "country-not-allowed", SkipReasonsTest::forAbroad));
    }

    private static Post movedAtNightAndCancelled(Post post) {
        return early(post).staffMoves("11-23 22:00", "11-26 10:00").clientCancels("11-23 23:00");
    }

    private static Post movedTwiceAtNight(Post post) {
        return early(post)
                .staffMoves("11-23 22:00", "11-26 10:00")
                .staffMoves("11-23 23:00", "11-26 12:00");
    }

    private static Post cancelledTooLate(Post post) {
        return post.books("11-23 09:00", "11-25 09:30").staffCancels("11-24 23:00");
    }

    private static Post cancelledAtNightByMistake(Post post) {
        return early(post).staffCancels("11-23 22:00").restores("11-23 22:10");
    }

    private static Post ofNobody(Post post) {
        post.ports.save(Company.UNNAMED);
        return early(post);
    }

    private static Post forAnOffice(Post post) {
        var client = new Client("Контора", new Phone("+74951234568"), Language.RU);
        return post.books("11-23 09:00", "11-25 10:00", sample -> sample.client(client));
    }

    private static Post forAbroad(Post post) {
        var client = new Client("Айгуль", new Phone("+77011234567"), Language.RU);
        return post.books("11-23 09:00", "11-25 10:00", sample -> sample.client(client));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reasons")
    void areToldForEachMessage(String message, String reason, UnaryOperator<Post> story) {
        var post = story.apply(new Post(Clinic.ANNA)).toTheEnd();

        assertEquals(reason, post.outcome(message), () -> post.outcomes().toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reasons")
    void leaveNothingWaiting(String message, String reason, UnaryOperator<Post> story) {
        var post = story.apply(new Post(Clinic.ANNA)).toTheEnd();

        assertFalse(post.messages().anyMatch(one -> one.state().pending()));
    }
}
