package app.zapis.lambda.language;

import app.zapis.company.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;

/// The languages that there are words for. Only those asked for are loaded, each once.
public final class Languages {
    private final Map<Language, Words> loaded = new ConcurrentHashMap<>();
    private final AtomicReference<List<Language>> all = new AtomicReference<>(List.of());
    private final Function<String, Optional<URL>> files;

    /// Those beside this class.
    public Languages() {
        this(name -> Optional.ofNullable(Languages.class.getResource(name)));
    }

    /// @param files finds a file by its name
    public Languages(Function<String, Optional<URL>> files) {
        this.files = files;
    }

    /// All that there is a file for, by code. They are looked for once, and only if somebody asks.
    public List<Language> all() {
        return all.updateAndGet(known -> known.isEmpty() ? listed() : known);
    }

    private List<Language> listed() {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Language::new)
                .filter(language -> file(language).isPresent())
                .toList();
    }

    private Optional<URL> file(Language language) {
        return files.apply("words_" + language.code() + ".properties");
    }

    /// The words to write to a client in: the client's language, else the company's, else English.
    public Words of(Language client, Language company) {
        return first(Stream.of(client, company));
    }

    /// The words to write to a stranger in.
    ///
    /// @param header an `Accept-Language` header (RFC 9110 §12.5.4), empty for none
    public Words accepted(String header) {
        return first(ranges(header).stream().flatMap(range -> language(range).stream()));
    }

    private Words first(Stream<Language> wanted) {
        return Stream.concat(wanted, Stream.of(Language.EN))
                .flatMap(language -> find(language).stream())
                .findFirst()
                .orElseThrow();
    }

    /// The words of a language, if there is a file of them.
    public Optional<Words> find(Language language) {
        return Optional.ofNullable(loaded.get(language)).or(() -> load(language));
    }

    private Optional<Words> load(Language language) {
        return file(language)
                .map(found -> loaded.computeIfAbsent(language, wanted -> read(wanted, found)));
    }

    private static Words read(Language language, URL file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, properties);
    }

    /// Most wanted first; a header that is none says nothing.
    private static List<Locale.LanguageRange> ranges(String header) {
        if (header.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Optional<Language> language(Locale.LanguageRange range) {
        var code = range.getRange().split("-", 2)[0];
        return range.getWeight() > 0 && code.matches("[a-z]{2}")
                ? Optional.of(new Language(code))
                : Optional.empty();
    }
}
