package app.zapis.memory;

import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;

import java.util.Map;
import java.util.Optional;

/// Knows as much of the world's numbers as tests need: Russia's, Kazakhstan's and Germany's, by their first digits.
public final class FewPhoneNumbers implements PhoneNumbers {
    private static final Map<String, String> COUNTRIES =
            Map.of("\\+7[3489][0-9]{9}", "RU", "\\+77[0-9]{9}", "KZ", "\\+49[0-9]{9,11}", "DE");

    /// The numbers are always the same.
    public FewPhoneNumbers() {}

    @Override
    public Optional<Phone> find(String written, String country) {
        var digits = written.replaceAll("[ ()-]", "");
        var e164 =
                country.equals("RU") && digits.matches("8[0-9]{10}")
                        ? "+7" + digits.substring(1)
                        : digits;
        return findCountry(e164).map(known -> new Phone(e164));
    }

    @Override
    public Optional<String> findCountry(Phone phone) {
        return findCountry(phone.e164());
    }

    @Override
    public boolean isFixedLine(Phone phone) {
        return phone.e164().matches("\\+7[348][0-9]{9}|\\+493[0-9]{8,10}");
    }

    private static Optional<String> findCountry(String e164) {
        return COUNTRIES.entrySet().stream()
                .filter(country -> e164.matches(country.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
