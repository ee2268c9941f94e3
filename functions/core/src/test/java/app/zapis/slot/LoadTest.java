package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.schedule.Footprint;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LoadTest {
    private static final Load LOAD = new Load(100, new int[] {1, 2, 0, 1});

    private static List<Integer> counts(Load load) {
        return IntStream.range(98, 106).mapToObj(load::at).toList();
    }

    @Test
    void isNothingOutsideOfItsStretch() {
        assertEquals(List.of(0, 0, 1, 2, 0, 1, 0, 0), counts(LOAD));
    }

    @Test
    void keepsWhatItWasMadeOf() {
        var counts = new int[] {1};
        var load = new Load(100, counts);

        counts[0] = 7;

        assertEquals(1, load.at(100));
    }

    @Test
    void looksToWhoeverHoldsAClaimAsIfItWereNotThere() {
        assertEquals(
                List.of(0, 0, 1, 1, 0, 1, 0, 0), counts(LOAD.without(new Footprint(101, 102))));
        assertEquals(List.of(0, 0, 0, 1, 0, 0, 0, 0), counts(LOAD.without(new Footprint(0, 1000))));
        assertEquals(List.of(0, 0, 1, 2, 0, 1, 0, 0), counts(LOAD.without(new Footprint(0, 100))));
        assertEquals(
                List.of(0, 0, 1, 2, 0, 1, 0, 0), counts(LOAD.without(new Footprint(104, 110))));
    }

    @Test
    void isFullWhereTheCapacityIsReached() {
        assertEquals("{0, 1, 3}", LOAD.full(1, 100).toString());
        assertEquals("{1}", LOAD.full(2, 100).toString());
        assertEquals("{11}", LOAD.full(2, 90).toString());
        assertEquals("{0, 2}", LOAD.full(1, 101).toString());
        assertEquals("{}", LOAD.full(1, 104).toString());
    }
}
