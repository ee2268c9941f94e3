package app.zapis.lambda.client;

import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import java.util.Optional;

/// Phone numbers as Google's libphonenumber knows them.
public final class LibPhoneNumbers implements PhoneNumbers {
    private static final String UNKNOWN = "ZZ";

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    @Override
    public Optional<Phone> find(String written, String country) {
        try {
            var number = library.parse(written, country);
            // Whether a number is assigned changes faster than any library; whether it can be one
            // does not.
            return library.isPossibleNumber(number) && !number.hasExtension()
                    ? Optional.of(new Phone(library.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> findCountry(Phone phone) {
        try {
            var number = library.parse(phone.e164(), UNKNOWN);
            var country = library.getRegionCodeForNumber(number);
            return Optional.of(
                    country == null
                            ? library.getRegionCodeForCountryCode(number.getCountryCode())
                            : country);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
