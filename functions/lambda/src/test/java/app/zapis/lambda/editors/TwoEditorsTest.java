package app.zapis.lambda.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.HttpCall;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Of several who change what they have read, one is first; the others are told so, and nothing of his is lost.
class TwoEditorsTest {
    private static final int EDITORS = 6;
    private static final String GONE = "gone";

    /// Messages of which nothing is set, which is all that is left when they are deleted.
    private static final Set<String> NOTHING_SET = Set.of("{}", "{\"specialist\":{},\"thing\":{}}");

    /// What editors are told who are too late: it has changed, or is gone.
    private static final Set<Integer> TOO_LATE = Set.of(404, 412);

    private final Office office = new Office();

    static Stream<Arguments> pairs() {
        return Arrays.stream(Edit.values())
                .flatMap(one ->
                        one.rivals().stream()
                                .filter(other -> other.compareTo(one) >= 0)
                                .map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void keepsWhatOneWroteAndRefusesTheOther(Edit one, Edit other) {
        var edits = List.of(one, other);
        var calls = List.of(office.call(one, "one"), office.call(other, "other"));

        var answers = office.inStep(calls);

        int first = answers.getFirst().status() < 300 ? 0 : 1;
        assertEquals(412, answers.get(1 - first).status());
        assertEquals(state(answers.get(first)), state(office.look(edits.get(first))));
    }

    /// What is stored, by the answer to whoever stored it or looked at it.
    private static String state(Answer answer) {
        return switch (answer.status()) {
            case 200 ->
                    NOTHING_SET.contains(answer.body())
                            ? GONE
                            : answer.header("etag") + " " + answer.body();
            case 204, 404 -> GONE;
            default -> answer.outcome();
        };
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatOneOfManyWrote(Edit edit) {
        long seed = Long.getLong("seed", new Random().nextLong());
        var run = edit + ", seed " + seed;
        System.out.println("many editors: " + run);
        var edits =
                new Random(seed)
                        .ints(EDITORS, 0, edit.rivals().size())
                        .mapToObj(edit.rivals()::get)
                        .toList();
        var calls =
                IntStream.range(0, EDITORS)
                        .mapToObj(i -> office.call(edits.get(i), "editor " + i))
                        .toList();

        var answers = office.atOnce(calls);

        var first =
                IntStream.range(0, EDITORS)
                        .filter(i -> answers.get(i).status() < 300)
                        .boxed()
                        .toList();
        assertEquals(1, first.size(), run);
        assertEquals(
                EDITORS - 1L,
                answers.stream().filter(answer -> TOO_LATE.contains(answer.status())).count(),
                run);
        assertEquals(
                state(answers.get(first.getFirst())),
                state(office.look(edits.get(first.getFirst()))),
                run);
    }

    @ParameterizedTest
    @EnumSource
    void wantsTheVersionThatWasRead(Edit edit) {
        var before = office.clinic().table().content();

        assertEquals("428 precondition-required", office.answer(edit.call("")).outcome());
        for (var tag : List.of("\"0\"", "\"17\"", "1", "W/\"1\"")) {
            var answer = office.answer(edit.call("").with("if-match", tag));
            assertEquals("412 precondition-failed", answer.outcome(), tag);
        }

        assertEquals(before, office.clinic().table().content());
    }

    @ParameterizedTest
    @EnumSource
    void takesTheVersionThatWasReadAmongOthers(Edit edit) {
        var tag = office.look(edit).header("etag");
        var call = edit.call("one");

        var weak = office.answer(call.with("if-match", "\"17\", \"18\", W/" + tag));
        var strong = office.answer(call.with("if-match", "\"x\", \"17\", " + tag));

        assertEquals("412 precondition-failed", weak.outcome());
        assertTrue(strong.status() < 300, strong::body);
    }

    @Test
    void addsTwoAbsencesAtOnce() {
        var address = "/api/staff/resources/vera/absences";
        var calls =
                Stream.of(Office.absence("lake", "12-03"), Office.absence("city", "12-04"))
                        .map(HttpCall.post(address)::json)
                        .toList();

        var answers = office.inStep(calls);

        assertEquals(List.of(201, 201), answers.stream().map(Answer::status).toList());
        var kept = office.answer(HttpCall.get(address)).body();
        assertTrue(kept.contains("\"lake\"") && kept.contains("\"city\""), kept);
    }
}
