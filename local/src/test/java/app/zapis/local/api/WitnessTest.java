package app.zapis.local.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.api.Exchange.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What is not as described is found.
class WitnessTest {
    private static final String TYPE =
            "{\"id\":\"massage\",\"name\":\"Massage\",\"wording\":\"specialist\"}";
    private static final String TYPED =
            TYPE.replace(
                    "}",
                    ",\"durationMinutes\":60,\"stepMinutes\":60,\"bufferBeforeMinutes\":0,"
                            + "\"bufferAfterMinutes\":0,\"noticeMinutes\":60,\"horizonDays\":60,"
                            + "\"cutOffMinutes\":120}");
    private static final Message ASKED =
            new Message(
                    Map.of("content-type", "application/json; charset=utf-8", "if-match", "\"1\""),
                    TYPE);
    private static final Message ANSWERED =
            new Message(Map.of("content-type", "application/json", "etag", "\"2\""), TYPED);
    private static final Exchange GOOD =
            new Exchange(
                    "PUT /api/staff/resource-types/{id}",
                    Map.of("id", "massage"),
                    "",
                    ASKED,
                    200,
                    ANSWERED);

    private final Witness witness = Witness.ofProject();

    WitnessTest() throws IOException {}

    @Test
    void findsNothingWhereAllIsWell() {
        witness.see(GOOD);

        assertEquals(List.of(), witness.faults());
        assertFalse(witness.neverDone().contains(GOOD.route()));
    }

    @Test
    void knowsWhatWasAlwaysRefused() {
        witness.see(
                new Exchange(
                        GOOD.route(),
                        GOOD.variables(),
                        "",
                        ASKED,
                        404,
                        problem(
                                "{\"type\":\"/problems/not-found\",\"title\":\"T\",\"status\":404,\"detail\":\"d\"}")));

        assertEquals(List.of(), witness.faults());
        assertTrue(witness.neverDone().contains(GOOD.route()));
    }

    @Test
    void findsARouteThatIsNotDescribed() {
        witness.see(new Exchange("GET /api/secrets", Map.of(), "", ASKED, 200, ANSWERED));

        assertEquals(List.of("GET /api/secrets is not described"), witness.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a member that nobody knows | \"wording\" | \"words\"",
                "a member in an object of a list | \"id\":\"massage\" |"
                        + " \"id\":\"massage\",\"more\":1",
                "a value out of its range | \"specialist\" | \"person\"",
                "a value of another type | \"Massage\" | 5",
            })
    void findsAnAnswerWith(String what, String from, String to) {
        var body = TYPED.replace(from, to);

        witness.see(answered(200, new Message(ANSWERED.headers(), body)));

        assertFalse(witness.faults().isEmpty(), what);
    }

    @Test
    void findsAStatusThatIsNotDescribed() {
        witness.see(answered(500, ANSWERED));

        assertEquals(List.of(GOOD.route() + " answer 500: is not described"), witness.faults());
    }

    @Test
    void findsAHeaderThatIsMissingAndOneThatIsUnknown() {
        var headers = Map.of("content-type", "application/json", "x-powered-by", "zapis");

        witness.see(answered(200, new Message(headers, TYPED)));

        assertEquals(
                List.of(
                        GOOD.route() + " answer 200: has the header x-powered-by",
                        GOOD.route() + " answer 200: lacks ETag"),
                witness.faults());
    }

    @Test
    void findsAProblemOfAnotherType() {
        witness.see(
                answered(
                        412,
                        problem(
                                "{\"type\":\"/problems/not-found\",\"title\":\"T\",\"status\":412,\"detail\":\"d\"}")));

        assertFound("answer 412: /type ");
    }

    @Test
    void findsARequestThatShouldHaveBeenRefused() {
        witness.see(
                new Exchange(
                        GOOD.route(),
                        Map.of("id", "Massage"),
                        "force=true",
                        new Message(
                                Map.of("content-type", "application/json"),
                                TYPE.replace("}", ",\"more\":1}")),
                        200,
                        ANSWERED));

        assertFound("request: has the parameter force");
        assertFound("request: id ");
        assertFound("request: lacks If-Match");
        assertFound("request:  property 'more' ");
    }

    private void assertFound(String fault) {
        assertTrue(
                witness.faults().stream()
                        .anyMatch(found -> found.startsWith(GOOD.route() + " " + fault)),
                () -> fault + " is not in " + witness.faults());
    }

    @Test
    void comesWithADocumentWhoseExamplesFit() throws IOException {
        var document = Files.readString(Path.of("../openapi.json"));

        assertEquals(List.of(), new ApiDocument(document).wrongExamples());
        assertEquals(
                1,
                new ApiDocument(document.replace("[\"2026-11-25\"]", "[\"tomorrow\"]"))
                        .wrongExamples()
                        .size());
    }

    private static Exchange answered(int status, Message answer) {
        return new Exchange(GOOD.route(), GOOD.variables(), "", ASKED, status, answer);
    }

    private static Message problem(String body) {
        return new Message(Map.of("content-type", "application/problem+json"), body);
    }
}
