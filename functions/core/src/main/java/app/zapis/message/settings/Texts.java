package app.zapis.message.settings;

import app.zapis.company.Language;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A company's own texts for messages about one resource, by kind and language, as [MessageTexts] has let them pass.
/// Where one is missing, the built-in text is sent.
public record Texts(Map<MessageKind, Map<Language, String>> all) {
    /// None but those that are built in.
    public static final Texts BUILT_IN = new Texts(Map.of());

    /// The maps are copied.
    public Texts {
        all =
                all.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, texts -> Map.copyOf(texts.getValue())));
    }

    /// Only one.
    public static Texts of(MessageKind kind, Language language, String text) {
        return new Texts(Map.of(kind, Map.of(language, text)));
    }

    /// The company's text of that kind in that language, if it has one.
    public Optional<String> find(MessageKind kind, Language language) {
        return Optional.ofNullable(all.getOrDefault(kind, Map.of()).get(language));
    }
}
