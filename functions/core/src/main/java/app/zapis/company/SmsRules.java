package app.zapis.company;

import java.util.List;

/// How SMS go out.
///
/// @param countries ISO 3166 codes of the countries whose numbers may be texted; the first is that of numbers written
///     without a country code
/// @param senderId what the phone shows as sender, empty for the carrier's choice
/// @param maxPriceUsd the most that one SMS may cost in US dollars as a decimal number, empty for no cap
public record SmsRules(List<String> countries, String senderId, String maxPriceUsd) {
    /// Russian numbers, no sender id, no price cap.
    public static final SmsRules DEFAULT = new SmsRules(List.of("RU"), "", "");

    /// @throws IllegalArgumentException if a part is not as described
    public SmsRules {
        countries = List.copyOf(countries);
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("at least one country is needed");
        }
        if (!countries.stream().allMatch(country -> country.matches("[A-Z]{2}"))) {
            throw new IllegalArgumentException("countries must be codes like RU");
        }
        if (!senderId.matches("|(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}")) {
            throw new IllegalArgumentException(
                    "a sender id is 1 to 11 letters, digits or hyphens, with a letter");
        }
        if (!maxPriceUsd.matches("|[0-9]{1,3}(\\.[0-9]{1,5})?")) {
            throw new IllegalArgumentException("a price cap is a decimal number of US dollars");
        }
    }

    /// The country of numbers written without a country code.
    public String homeCountry() {
        return countries.getFirst();
    }
}
