package app.zapis.lambda.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.HttpCall;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Requests that cannot be met. Each is answered by a problem document that says what to change; nothing is stored, and
/// nothing is given away.
class BadInputTest {
    private static final List<String> INNER_WORDS =
            List.of(
                    "RESOURCE#",
                    "BOOKING#",
                    "AGENDA#",
                    "CLIENT#",
                    "CONFIG",
                    "Exception",
                    "zapis",
                    "java",
                    "jackson",
                    "amazon",
                    "\tat ",
                    "column",
                    "null",
                    "Мария",
                    "9990000001");

    private static final BusyClinic CLINIC = new BusyClinic();

    static Stream<BadRequest> bookings() {
        return BadRequest.table("bad-bookings.txt", 1);
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void refusesABadBooking(BadRequest bad) {
        assertRefused(bad.answer(), BookingBody.changed(bad.column(0)));
    }

    static Stream<BadRequest> slots() {
        return BadRequest.table("bad-slots.txt", 1);
    }

    @ParameterizedTest
    @MethodSource("slots")
    void refusesABadQuestionForSlotsOrResources(BadRequest bad) {
        assertRefused(bad.answer(), HttpCall.get("/api/" + bad.column(0)));
    }

    static Stream<BadRequest> links() {
        return BadRequest.table("bad-links.txt", 3);
    }

    @ParameterizedTest
    @MethodSource("links")
    void refusesABadUseOfALink(BadRequest bad) {
        assertRefused(bad.answer(), CLINIC.call(bad.column(0), bad.column(1), bad.column(2)));
    }

    static Stream<Arguments> unreadableBodies() {
        var call = HttpCall.post("/api/bookings");
        var tooMuch = "{\"comment\":\"" + "x".repeat(16 * 1024) + "\"}";
        return Stream.of(
                arguments("413 too-large", call.json(tooMuch)),
                arguments("413 too-large", call.json("{\"comment\":\"" + "я".repeat(8192) + "\"}")),
                arguments("413 too-large", call.json(" ".repeat(16 * 1024 + 1))),
                arguments("413 too-large", call.bytes("application/json", utf8(tooMuch))),
                arguments("413 too-large", CLINIC.call("open", "POST move", "json " + tooMuch)),
                arguments("413 too-large", CLINIC.call("open", "POST confirm", "json " + tooMuch)),
                arguments("413 too-large", CLINIC.call("open", "POST cancel", "form " + tooMuch)),
                arguments("413 too-large", CLINIC.call("open", "POST opt-out", "form " + tooMuch)),
                arguments("400 malformed", call.bytes("application/json", bytes('"', 0xff, '"'))),
                arguments("400 malformed", call.bytes("application/json", bytes('"', 0xc3, '"'))),
                arguments("400 malformed", call.bytes("application/json", bytes(0xc0, 0x80))),
                arguments("400 malformed", call.bytes("application/json", bytes(0xed, 0xa0, 0x80))),
                arguments(
                        "400 malformed", call.bytes("application/json", bytes(0xff, 0xfe, '{', 0))),
                arguments("400 malformed", call.json("\ufeff{}")),
                arguments("400 malformed", call.json("\u0000")),
                arguments(
                        "400 malformed",
                        call.json("{\"comment\":\"" + "x".repeat(16 * 1024 - 13))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("unreadableBodies")
    void refusesABodyThatCannotBeRead(String expected, HttpCall call) {
        assertRefused(expected, call);
    }

    @Test
    void triesAtLeast150() {
        assertTrue(bookings().count() + slots().count() + links().count() >= 150);
    }

    private static void assertRefused(String expected, HttpCall call) {
        var before = CLINIC.content();

        var answer = CLINIC.answer(call);

        assertEquals(expected, (answer.outcome() + " " + pointer(answer)).strip());
        assertIsProblem(answer);
        assertTellsNothing(answer);
        assertEquals(before, CLINIC.content());
    }

    private static String pointer(Answer answer) {
        return answer.status() == 422 ? String.valueOf(error(answer).get("pointer")) : "";
    }

    private static Map<?, ?> error(Answer answer) {
        var errors = (List<?>) answer.json().getOrDefault("errors", List.of(Map.of()));
        return (Map<?, ?>) errors.getFirst();
    }

    private static void assertIsProblem(Answer answer) {
        assertEquals("application/problem+json", answer.header("content-type"));
        assertTrue(answer.member("type").matches("/problems/[a-z-]+"), answer.body());
        assertFalse(answer.member("title").isBlank(), answer.body());
        assertEquals("" + answer.status(), answer.member("status"));
        assertFalse(answer.member("detail").isBlank(), answer.body());
        assertEquals(answer.status() == 422, answer.json().containsKey("errors"), answer.body());
        assertTrue(
                answer.status() != 422 || !String.valueOf(error(answer).get("detail")).isBlank(),
                answer.body());
    }

    private static void assertTellsNothing(Answer answer) {
        var told = answer.headers() + answer.body();
        assertEquals(
                List.of(), CLINIC.secrets().filter(told::contains).toList(), () -> answer.body());
        assertEquals(List.of(), INNER_WORDS.stream().filter(told::contains).toList());
    }
}
