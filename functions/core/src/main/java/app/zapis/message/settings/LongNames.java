package app.zapis.message.settings;

import app.zapis.company.Company.Profile;
import app.zapis.company.Language;
import app.zapis.resource.Wording;

import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;

/// Names that are long and still likely: few real ones are longer, and a text that holds them holds nearly all. They
/// are samples of a language, repeated up to these lengths, for its letters decide how much fits into an SMS.
///
/// @param language whose letters they have
record LongNames(Wordbook words, Language language) {
    /// A surname with a title, or a room with its floor.
    private static final int RESOURCE = 30;

    /// A specialist in a room.
    private static final int RESOURCES = 2;

    /// As it stands over the door; a company that has named itself counts as it is.
    private static final int COMPANY = 30;

    /// Like `+7 (495) 123-45-67`.
    private static final int PHONE = 18;

    /// Town, street, house and floor.
    private static final int ADDRESS = 60;

    /// Two digits each; after noon, where that is said.
    private static final LocalTime TIME = LocalTime.of(22, 45);

    /// What the company has said of itself, and the rest of it.
    Profile complete(Profile profile) {
        return new Profile(
                orLong(profile.name(), Placeholder.COMPANY, COMPANY),
                orLong(profile.phone(), Placeholder.PHONE, PHONE),
                orLong(profile.address(), Placeholder.ADDRESS, ADDRESS));
    }

    private String orLong(String said, Placeholder placeholder, int length) {
        return said.isBlank() ? longName(placeholder, length) : said;
    }

    /// A booking with such names.
    ///
    /// @param reader the client's language, in which dates are written
    /// @param year so far ahead that a date names it
    Rehearsal rehearsal(Language reader, Year year, ZoneId zone) {
        return new Rehearsal(
                longName(Placeholder.CLIENT, PlainName.LONGEST_OF_CLIENT),
                reader,
                Collections.nCopies(RESOURCES, longName(Placeholder.RESOURCE, RESOURCE)),
                ZonedDateTime.of(words.longestDate(reader, year), TIME, zone));
    }

    private String longName(Placeholder placeholder, int length) {
        var sample = words.sample(placeholder, Wording.SPECIALIST, language) + " ";
        return sample.repeat(length / sample.length() + 1).substring(0, length - 1) + ".";
    }
}
