package app.zapis.local.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class ClockMoveTest {
    private static final Instant NOW = Instant.parse("2026-01-31T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{'now':'2026-11-25T09:00:00+03:00'}, 2026-11-25T06:00:00Z",
                "{'now':'2026-11-25T09:00Z'}, 2026-11-25T09:00:00Z",
                "{'advance':'PT24H'}, 2026-02-01T08:00:00Z",
                "{'advance':'P1DT30M'}, 2026-02-01T08:30:00Z",
                "{'advance':'P1D'}, 2026-02-01T08:00:00Z",
                "{'advance':'P2W'}, 2026-02-14T08:00:00Z",
                "{'advance':'P1M'}, 2026-02-28T08:00:00Z",
                "{'advance':'PT0S'}, 2026-01-31T08:00:00Z"
            })
    void reads(String json, Instant target) {
        var move =
                assertInstanceOf(ClockMove.To.class, ClockMove.read(json.replace('\'', '"'), NOW));

        assertEquals(target, move.target().apply(NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{'now':'2026-11-25T09:00:00'}",
                "{'now':'tomorrow'}",
                "{'now':17}",
                "{'now':null}",
                "{'advance':'24H'}",
                "{'advance':''}",
                "{'advance':'-PT1H'}",
                "{'advance':'-P1D'}",
                "{'advance':'P5000Y'}",
                "{'advance':'P99999999999Y'}",
                "{'now':'2026-01-31T07:59:59Z'}",
                "{'now':'2999-11-25T09:00:00Z'}",
                "{'advance':'PT1H','now':'2026-11-25T09:00:00Z'}",
                "{'advance':'PT1H','more':1}"
            })
    void refuses(String json) {
        assertInstanceOf(ClockMove.Refused.class, ClockMove.read(json.replace('\'', '"'), NOW));
    }
}
