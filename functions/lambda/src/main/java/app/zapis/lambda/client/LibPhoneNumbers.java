package app.zapis.lambda.client;

import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Phone numbers as Google's libphonenumber knows them.
public final class LibPhoneNumbers implements PhoneNumbers {
    /// The types of which none can be a mobile. A number that is assigned to nobody yet has no type.
    private static final Set<PhoneNumberType> FIXED =
            EnumSet.of(
                    PhoneNumberType.FIXED_LINE,
                    PhoneNumberType.TOLL_FREE,
                    PhoneNumberType.PREMIUM_RATE,
                    PhoneNumberType.SHARED_COST,
                    PhoneNumberType.UAN,
                    PhoneNumberType.VOICEMAIL);

    /// Digits, and what people put between them.
    private static final Pattern AS_WRITTEN =
            Pattern.compile("[\\s\\u00a0]*[+\\uff0b(]?[\\p{Nd}\\s\\u00a0().,/\\p{Pd}]+");

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    @Override
    public Optional<Phone> find(String written, String country) {
        // The library finds a number in any text that has one.
        if (!AS_WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
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
            var number = library.parse(phone.e164(), NO_COUNTRY);
            var country = library.getRegionCodeForNumber(number);
            return Optional.of(
                    country == null
                            ? library.getRegionCodeForCountryCode(number.getCountryCode())
                            : country);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isFixedLine(Phone phone) {
        try {
            return FIXED.contains(library.getNumberType(library.parse(phone.e164(), NO_COUNTRY)));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
