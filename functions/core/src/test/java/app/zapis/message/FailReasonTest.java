package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words for failures.
class FailReasonTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(FailReason reason) {
        assertEquals(reason, FailReason.of(reason.word()));
    }

    @Test
    void isWrittenWithHyphens() {
        assertEquals("opted-out-at-carrier", FailReason.OPTED_OUT_AT_CARRIER.word());
    }

    @Test
    void isNotFoundByAnotherWord() {
        assertThrows(IllegalArgumentException.class, () -> FailReason.of("because"));
    }
}
