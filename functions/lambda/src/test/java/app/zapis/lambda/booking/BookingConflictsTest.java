package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.booking.Capacities;
import app.zapis.booking.Status;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Collisions;
import app.zapis.lambda.testbed.Crowd;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Transactions that DynamoDB cancels because others are at work on the same items, and answers that get lost.
class BookingConflictsTest {
    private static final String LATER = "{\"start\":\"2026-11-25T14:00:00+03:00\"}";

    private final Deployment clinic = Deployment.ofClinic();

    private List<Answer> atOnce(int clients, Wish wish) {
        return Crowd.atOnce(
                IntStream.range(0, clients)
                        .<Supplier<Answer>>mapToObj(i -> () -> clinic.answer(wish.by(i).call()))
                        .toList());
    }

    private static Map<String, Long> outcomes(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(Answer::outcome, Collectors.counting()));
    }

    @Test
    void givesUpASlotThatOthersHaveInsteadOfFightingForIt() {
        var collisions = new Collisions();
        clinic.traffic().let(Mishap.together(200, collisions));

        var answers = atOnce(200, Wish.of(Clinic.ANNA));

        assertEquals(Map.of("201", 1L, "409 slot-taken", 199L), outcomes(answers));
        assertTrue(collisions.count() > 0, "nobody collided");
        int transactions = clinic.traffic().transactions().size();
        assertTrue(transactions <= 2 * 200, transactions + " transactions");
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void fillsTheCapacityDespiteConflicts() {
        clinic.traffic().let(Mishap.together(40, new Collisions()));

        var answers = atOnce(40, Wish.of(Clinic.YOGA));

        assertEquals(Map.of("201", 5L, "409 slot-taken", 35L), outcomes(answers));
        int transactions = clinic.traffic().transactions().size();
        assertTrue(transactions <= 6 * 40, transactions + " transactions");
        assertEquals(List.of(), clinic.complaints());
    }

    static Stream<Named<Mishap>> passing() {
        return Stream.of(
                Named.of("a conflict", Mishap.conflicts(1)),
                Named.of("three conflicts", Mishap.conflicts(3)),
                Named.of("a busy table", Mishap.throttled(2)));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void booksWhenConflictsPass(Mishap conflicts) {
        clinic.traffic().let(conflicts);

        var answer = clinic.answer(Wish.of(Clinic.ANNA, Clinic.ROOM).call("key"));

        assertEquals("201", answer.outcome());
        assertEquals("", answer.header("idempotency-replayed"));
        assertEquals(1, clinic.bookings().size());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void asksToComeAgainWhenConflictsDoNotEnd() {
        clinic.traffic().let(Mishap.conflicts(Integer.MAX_VALUE));

        var answer = clinic.answer(Wish.of(Clinic.ANNA).call());

        assertEquals("503 busy", answer.outcome());
        assertTrue(Integer.parseInt(answer.header("retry-after")) > 0);
        assertEquals(17, clinic.traffic().transactions().size());
        assertEquals(List.of(), clinic.bookings());
        assertEquals(List.of(), clinic.complaints());
    }

    /// Nobody asks for the capacity of a resource that is only left.
    @ParameterizedTest
    @MethodSource("passing")
    void movesToAnotherResourceWhenConflictsPass(Mishap conflicts) {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        var before = clinic.bookings().getFirst();
        var after = Later.moved(before, "14:00", "15:00", Clinic.BORIS);
        var table = new Table(clinic.traffic(), clinic.table().name());
        clinic.traffic().let(conflicts);

        var result =
                new DynamoDbPorts(table, clinic.clock())
                        .bookings()
                        .move(before, after, Capacities.of(List.of(Clinic.BORIS)));

        assertEquals(new ChangeResult.Changed(), result);
        assertEquals(List.of(), clinic.complaints());
    }

    static Stream<Named<Mishap>> lostAnswers() {
        return Stream.of(
                Named.of("no answer", Mishap.lostAnswer()),
                Named.of("a conflict with itself", Mishap.lostAnswerAndConflict()));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void knowsItsOwnBookingWhenTheAnswerWasLost(Mishap lost) {
        clinic.traffic().let(lost);

        var answer = clinic.answer(Wish.of(Clinic.ANNA).call());

        assertEquals("201", answer.outcome());
        assertEquals(1, clinic.bookings().size());
        assertEquals(List.of(), clinic.complaints());
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void knowsItsOwnMoveWhenTheAnswerWasLost(Mishap lost) {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        clinic.traffic().let(lost);

        var answer = clinic.answer(HttpCall.post(clinic.link() + "/move").json(LATER));

        assertEquals("200", answer.outcome());
        assertEquals("2026-11-25T14:00:00+03:00", answer.member("start"));
        assertEquals(1, clinic.bookings().getFirst().revision());
        assertEquals(List.of(), clinic.complaints());
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void knowsItsOwnCancellingWhenTheAnswerWasLost(Mishap lost) {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        clinic.traffic().let(lost);

        var answer = clinic.answer(HttpCall.post(clinic.link() + "/cancel"));

        assertEquals("200", answer.outcome());
        assertEquals("cancelled", answer.member("status"));
        assertTrue(clinic.bookings().getFirst().status() instanceof Status.Cancelled);
        assertEquals(List.of(), clinic.complaints());
    }

    /// The SDK sends a request again whose answer it has not got.
    @Test
    void confirmsWhenTheAnswerWasLostAndTheRequestSentAgain() {
        clinic.answer(Wish.of(Clinic.ANNA).call());
        var link = clinic.link();
        clinic.traffic()
                .let((request, call) -> {
                    var _ = call.apply(request);
                    return call.apply(request);
                });

        var answer = clinic.answer(HttpCall.post(link + "/confirm"));

        assertEquals("200", answer.outcome());
        assertEquals(2, clinic.bookings().getFirst().version());
    }

    @Test
    void doesNotTakeAnotherClientsBookingForItsOwn() {
        clinic.answer(Wish.of(Clinic.ANNA).by(1).call());
        clinic.traffic().let(Mishap.conflicts(1));

        var answer = clinic.answer(Wish.of(Clinic.ANNA).by(2).call());

        assertEquals("409 slot-taken", answer.outcome());
    }
}
