package app.zapis.company;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How SMS go out.
///
/// @param countries ISO 3166-1 alpha-2 codes of the countries whose numbers may be texted; the first is that of numbers
///     written without a country code
/// @param senderId what the phone shows as sender, empty for the carrier's choice
/// @param maxPriceUsd the most that one SMS may cost in US dollars as a decimal number, empty for no cap
/// @param priceUsd what one segment costs in US dollars as a decimal number, empty if it is not known: costs are
///     reckoned by it, and nothing else
public record SmsRules(
        List<String> countries, String senderId, String maxPriceUsd, String priceUsd) {
    /// Russian numbers, no sender id, no price cap and no price.
    public static final SmsRules DEFAULT = new SmsRules(List.of("RU"), "", "", "");

    /// @throws IllegalArgumentException if a part is not as described
    public SmsRules {
        countries = List.copyOf(countries);
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("at least one country is needed");
        }
        countries.forEach(SmsRules::checkedCountry);
        senderId = checkedSenderId(senderId);
        maxPriceUsd = checkedPrice(maxPriceUsd);
        priceUsd = checkedPrice(priceUsd);
    }

    /// @return `code`, if it is that of a country
    /// @throws IllegalArgumentException if it is not
    public static String checkedCountry(String code) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new IllegalArgumentException("must be the code of a country like RU");
        }
        return code;
    }

    /// @return `text`, if it can be a sender id, or is empty
    /// @throws IllegalArgumentException if it cannot
    public static String checkedSenderId(String text) {
        return checked(
                text,
                "|(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}",
                "must be 1 to 11 letters, digits or hyphens, with a letter");
    }

    /// @return `text`, if it can be a price, or is empty
    /// @throws IllegalArgumentException if it cannot
    public static String checkedPrice(String text) {
        return checked(
                text, "|[0-9]{1,3}(\\.[0-9]{1,5})?", "must be a decimal number of US dollars");
    }

    private static String checked(String text, String form, String otherwise) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException(otherwise);
        }
        return text;
    }

    /// What so many segments cost in US dollars, if that is known.
    public Optional<BigDecimal> cost(int segments) {
        return priceUsd.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(priceUsd).multiply(BigDecimal.valueOf(segments)));
    }

    /// The country of numbers written without a country code.
    public String homeCountry() {
        return countries.getFirst();
    }
}
