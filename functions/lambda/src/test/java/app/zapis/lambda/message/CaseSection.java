package app.zapis.lambda.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Some cases of `cases.tsv` with one story.
///
/// @param title the state of the booking, and after a colon how it came to it
/// @param settings what is set, told apart by semicolons
/// @param story what people do with the booking, told apart by semicolons
record CaseSection(String title, List<String> settings, List<String> story, List<Row> rows) {
    CaseSection {
        settings = List.copyOf(settings);
        story = List.copyOf(story);
        rows = List.copyOf(rows);
    }

    /// What is expected of one message.
    ///
    /// @param message its kind and revision, like `remind/0`
    /// @param at when it goes out, or `-`
    record Row(String message, String wording, String language, String at, String outcome) {
        static Row of(String line) {
            var columns = line.split("\t", -1);
            if (columns.length != 5) {
                throw new IllegalArgumentException("not five columns: " + line);
            }
            return new Row(columns[0], columns[1], columns[2], columns[3], columns[4]);
        }

        String kind() {
            return message.substring(0, message.indexOf('/'));
        }

        Row with(String at, String outcome) {
            return new Row(message, wording, language, at, outcome);
        }

        @Override
        public String toString() {
            return String.join("\t", message, wording, language, at, outcome);
        }
    }

    static List<CaseSection> all() {
        var text =
                read().lines()
                        .filter(line -> !line.startsWith("# "))
                        .reduce("", (all, line) -> all + line + "\n");
        return Arrays.stream(text.split("(?m)^## ", -1)).skip(1).map(CaseSection::of).toList();
    }

    private static String read() {
        try (var in = CaseSection.class.getResourceAsStream("cases.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseSection of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new CaseSection(
                lines.get(0),
                List.of(lines.get(1).split("; ", -1)),
                List.of(lines.get(2).split("; ", -1)),
                lines.stream().skip(3).map(Row::of).toList());
    }

    /// The state alone.
    String state() {
        return title.replaceFirst(":.*", "");
    }

    /// The kinds of messages of which it says something.
    Stream<String> kinds() {
        return rows.stream().map(Row::kind).distinct();
    }

    @Override
    public String toString() {
        return title + " (" + String.join("; ", settings) + ")";
    }
}
