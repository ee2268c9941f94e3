package app.zapis.message.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a text leaves open, in double braces, to be filled in for each booking.
public enum Placeholder {
    /// The client's name.
    CLIENT,
    /// The company's name.
    COMPANY,
    /// The company's phone.
    PHONE,
    /// The company's address.
    ADDRESS,
    /// The first booked resource.
    RESOURCE,
    /// All booked resources.
    RESOURCES,
    /// The chosen service.
    SERVICE,
    /// The day of the start.
    DATE,
    /// The time of the start.
    TIME,
    /// The address of the booking's page.
    LINK;

    /// The word for it in texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The placeholder of that word, if there is one.
    public static Optional<Placeholder> find(String word) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.word().equals(word))
                .findFirst();
    }
}
