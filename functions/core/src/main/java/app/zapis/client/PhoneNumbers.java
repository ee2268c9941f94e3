package app.zapis.client;

import java.util.Optional;

/// What is known of the world's numbering plans.
public interface PhoneNumbers {
    /// No country: by it, only numbers with a country code are read.
    String NO_COUNTRY = "ZZ";

    /// Reads a number as people write it.
    ///
    /// @param country ISO 3166 code of the country of numbers without a country code
    /// @return nothing if it cannot be a phone number
    Optional<Phone> find(String written, String country);

    /// ISO 3166 code of the country to which the number belongs.
    Optional<String> findCountry(Phone phone);

    /// Whether it is surely no mobile: a fixed line, or the number of some service. Where a country does not tell mobiles
    /// by their numbers, none of them is.
    boolean isFixedLine(Phone phone);
}
