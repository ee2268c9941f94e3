package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Language;
import app.zapis.lambda.language.Languages;
import app.zapis.message.settings.MessageKind;
import app.zapis.resource.Wording;
import app.zapis.task.TaskKind;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of words hold what is used, and nothing else.
class WordsInUseTest {
    private static final Pattern USE = Pattern.compile("\\{\\{>([a-z.]+)}}");

    private static final List<String> SAMPLES =
            List.of(
                    "sample.client",
                    "sample.company",
                    "sample.phone",
                    "sample.address",
                    "sample.resource.specialist",
                    "sample.resource.thing");

    @Test
    void areAllThereAndAllUsed() throws IOException, URISyntaxException {
        var used = new TreeSet<String>();
        used.addAll(List.of("weekdays", "months", "date", "date.year", "date.short", "time"));
        used.addAll(SAMPLES);
        used.addAll(inTemplates());
        used.addAll(List.of("heading.moving", "heading.unknown", "same-day"));
        Arrays.stream(TaskKind.values()).map(kind -> "alert." + kind.word()).forEach(used::add);
        Arrays.stream(LinkState.values())
                .map(state -> "heading." + state.word())
                .forEach(used::add);
        Arrays.stream(Notice.values()).map(Notice::key).forEach(used::add);
        used.remove(Notice.NONE.key());
        Arrays.stream(Wording.values()).flatMap(WordsInUseTest::inMessages).forEach(used::add);

        var there = new Languages().find(Language.EN).orElseThrow().keys();

        assertEquals(used, there);
    }

    private static Stream<String> inMessages(Wording wording) {
        var prefix = "sms." + wording.name().toLowerCase(Locale.ROOT) + ".";
        return Arrays.stream(MessageKind.values())
                .filter(MessageKind::toClient)
                .map(kind -> prefix + kind.word());
    }

    private static Collection<String> inTemplates() throws IOException, URISyntaxException {
        var page = Objects.requireNonNull(LinkPage.class.getResource("booking.html"));
        try (var files = Files.list(Path.of(page.toURI()).getParent())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(WordsInUseTest::in)
                    .filter(name -> !name.matches(".*\\.(html|css)"))
                    .toList();
        }
    }

    private static Stream<String> in(Path template) {
        try {
            return new Html(Files.readString(template)).all(USE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
