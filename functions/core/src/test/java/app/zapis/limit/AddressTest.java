package app.zapis.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.7, ::ffff:203.0.113.7",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:DB8:0001:2:0:0:0:9"
    })
    void isTheSameForOneSubscriber(String one, String other) {
        assertEquals(Address.of(one), Address.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.8",
        "2001:db8:1:2::1, 2001:db8:1:3::1",
        "203.0.113.7, 2001:db8:1:2::1"
    })
    void tellsSubscribersApart(String one, String other) {
        assertNotEquals(Address.of(one), Address.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "203.0.113.7, 198.51.100.1", "a:b"})
    void isUnknownWhereItCannotBeRead(String text) {
        assertEquals(Address.UNKNOWN, Address.of(text));
    }

    @Test
    void doesNotShowItself() {
        var address = Address.of("203.0.113.7");

        assertFalse(address.toString().contains(address.network()));
    }
}
