package app.zapis.lambda.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of a table of bad requests.
///
/// @param what is wrong with it
/// @param answer status, problem and, for some, the pointer to what is wrong
/// @param columns what the table says further
record BadRequest(String what, String answer, List<String> columns) {
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}]+?)\\*([0-9]+)}");

    /// All lines of a table beside this class.
    ///
    /// @param columns how many there are after the answer
    static Stream<BadRequest> table(String file, int columns) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> of(line, columns));
    }

    private static BadRequest of(String line, int columns) {
        var cells = Arrays.stream(line.split("\\|", columns + 2)).map(String::strip).toList();
        var rest = cells.subList(2, cells.size()).stream().map(BadRequest::expanded).toList();
        return new BadRequest(cells.get(0), cells.get(1), rest);
    }

    /// In a table, `{x*3}` stands for `xxx`.
    private static String expanded(String cell) {
        return REPEATED.matcher(cell)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                match.group(1).repeat(Integer.parseInt(match.group(2)))));
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(BadRequest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A cell after the answer; empty where the line ends before it.
    String column(int number) {
        return number < columns.size() ? columns.get(number) : "";
    }

    @Override
    public String toString() {
        return what;
    }
}
