package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.schedule.Footprint;
import app.zapis.schedule.HalfDay;

import org.junit.jupiter.api.Test;

import java.util.Collections;

class SpanTest {
    private static boolean fits(int resources, int halfDays) {
        var footprint = new Footprint(0, halfDays * HalfDay.QUANTA);
        return Span.fits(Collections.nCopies(resources, footprint));
    }

    @Test
    void isTwentyFourDaysOfOneResource() {
        assertTrue(fits(1, 48));
        assertFalse(fits(1, 49));
    }

    @Test
    void isElevenDaysOfTwo() {
        assertTrue(fits(2, 22));
        assertTrue(fits(2, 23));
        assertFalse(fits(2, 24));
    }

    @Test
    void countsEachHalfDayThatIsTouched() {
        int almost = 48 * HalfDay.QUANTA;

        assertTrue(Span.fits(Collections.nCopies(1, new Footprint(0, almost))));
        assertFalse(Span.fits(Collections.nCopies(1, new Footprint(1, almost + 1))));
    }
}
