package app.zapis.client;

import java.util.Optional;

/// What is known of the world's numbering plans.
public interface PhoneNumbers {
    /// Reads a number as people write it.
    ///
    /// @param country ISO 3166 code of the country of numbers without a country code
    /// @return nothing if it cannot be a phone number
    Optional<Phone> find(String written, String country);

    /// ISO 3166 code of the country to which the number belongs.
    Optional<String> findCountry(Phone phone);
}
