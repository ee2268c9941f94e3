package app.zapis.message.settings;

import app.zapis.company.Language;
import app.zapis.resource.Wording;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/// What there is to say in each language.
public interface Wordbook {
    /// The languages that messages can be written in, by code.
    List<Language> languages();

    /// The built-in text of a message.
    ///
    /// @param kind one to clients
    /// @param language one of [#languages]
    /// @throws IllegalArgumentException for another kind or language
    String builtIn(MessageKind kind, Wording wording, Language language);

    /// What might stand in a placeholder.
    ///
    /// @param language one of [#languages]
    String sample(Placeholder placeholder, Wording wording, Language language);

    /// A day of that year whose date is as long in words as any.
    ///
    /// @param language one of [#languages]
    LocalDate longestDate(Language language, Year year);
}
