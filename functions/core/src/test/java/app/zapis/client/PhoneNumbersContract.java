package app.zapis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/// What every implementation of [PhoneNumbers] does.
public abstract class PhoneNumbersContract {
    /// The implementation.
    protected abstract PhoneNumbers phoneNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79161234567",
                "+7 916 123-45-67",
                "+7 (916) 123-45-67",
                "8 916 123 45 67",
                "8 (916) 123-45-67",
                "89161234567"
            })
    void readsNumbersAsRussiansWriteThem(String written) {
        assertEquals(Optional.of(new Phone("+79161234567")), phoneNumbers().find(written, "RU"));
    }

    @Test
    void readsAForeignNumberByItsCountryCode() {
        assertEquals(
                Optional.of(new Phone("+4915112345678")),
                phoneNumbers().find("+49 151 12345678", "RU"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "12",
                "+7916",
                "anna",
                "+7916123456789012",
                "<b>",
                "8916",
                "CLIENT#+79161234567",
                "call +79161234567 now"
            })
    void findsNoNumberInAnythingElse(String written) {
        assertEquals(Optional.empty(), phoneNumbers().find(written, "RU"));
    }

    @ParameterizedTest
    @CsvSource({"+79161234567, RU", "+77011234567, KZ", "+4915112345678, DE"})
    void knowsTheCountry(String e164, String country) {
        assertEquals(Optional.of(country), phoneNumbers().findCountry(new Phone(e164)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"89161234567", "8 (916) 123-45-67"})
    void findsNoNationalNumberWhereNoCountryIsGiven(String written) {
        assertEquals(Optional.empty(), phoneNumbers().find(written, PhoneNumbers.NO_COUNTRY));
    }

    @Test
    void readsACountryCodeWhereNoCountryIsGiven() {
        assertEquals(
                Optional.of(new Phone("+79161234567")),
                phoneNumbers().find("+7 (916) 123-45-67", PhoneNumbers.NO_COUNTRY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+74951234567", "+78001234567", "+493012345678"})
    void tellsFixedLinesAndServices(String e164) {
        assertTrue(phoneNumbers().isFixedLine(new Phone(e164)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+79161234567", "+77011234567", "+4915112345678", "+99912345678"})
    void takesWhatMayBeAMobileForNoFixedLine(String e164) {
        assertFalse(phoneNumbers().isFixedLine(new Phone(e164)));
    }

    @Test
    void knowsNoCountryOfAnUnassignedCode() {
        assertEquals(Optional.empty(), phoneNumbers().findCountry(new Phone("+99912345678")));
    }
}
