package app.zapis.client;

import app.zapis.company.SmsRules;

import java.util.Optional;

/// Why a phone cannot be texted at all, as far as its number tells.
public enum NoSms {
    /// It is no mobile.
    FIXED_LINE,
    /// The company does not text numbers of its country.
    COUNTRY_NOT_ALLOWED;

    /// Why not, if it cannot.
    public static Optional<NoSms> find(Phone phone, PhoneNumbers phones, SmsRules rules) {
        if (phones.findCountry(phone).filter(rules.countries()::contains).isEmpty()) {
            return Optional.of(COUNTRY_NOT_ALLOWED);
        }
        return phones.isFixedLine(phone) ? Optional.of(FIXED_LINE) : Optional.empty();
    }
}
