package app.zapis.lambda.language;

import app.zapis.company.Language;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language.
public final class Words {
    private static final Mustache.Compiler PLAIN =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).strictSections(true);

    private final Language language;
    private final Properties texts;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// Whose words they are.
    public Language language() {
        return language;
    }

    /// What there are words for.
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /// A text as it stands in the file, with its placeholders.
    ///
    /// @throws IllegalArgumentException if there is none
    public String text(String key) {
        return Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no words for " + key + " in " + language.code()));
    }

    /// A text with its placeholders filled in, as plain text. An empty value hides the sections of its name.
    ///
    /// @throws com.samskivert.mustache.MustacheException if a placeholder has no value
    public String fill(String key, Map<String, ?> values) {
        return templates
                .computeIfAbsent(key, wanted -> PLAIN.compile(text(wanted)))
                .execute(values);
    }
}
