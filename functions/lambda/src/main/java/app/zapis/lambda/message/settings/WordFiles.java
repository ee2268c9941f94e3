package app.zapis.lambda.message.settings;

import app.zapis.company.Language;
import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.language.DateWords;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.language.Words;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.Placeholder;
import app.zapis.message.settings.Wordbook;
import app.zapis.resource.Wording;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/// What is said in messages, from the files of words.
public final class WordFiles implements Wordbook {
    private final Languages languages;

    /// @param languages has the files
    public WordFiles(Languages languages) {
        this.languages = languages;
    }

    @Override
    public List<Language> languages() {
        return languages.all();
    }

    @Override
    public String builtIn(MessageKind kind, Wording wording, Language language) {
        return words(language).text("sms." + EnumJson.of(wording) + "." + kind.word());
    }

    @Override
    public String sample(Placeholder placeholder, Wording wording, Language language) {
        var of = placeholder == Placeholder.RESOURCE ? "." + EnumJson.of(wording) : "";
        return words(language).text("sample." + placeholder.word() + of);
    }

    @Override
    public LocalDate longestDate(Language language, Year year) {
        return new DateWords(words(language)).longestDate(year);
    }

    private Words words(Language language) {
        return languages
                .find(language)
                .orElseThrow(() -> new IllegalArgumentException("no words of " + language.code()));
    }
}
