package app.zapis.local.badinput;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a table of bad requests.
///
/// @param what is wrong with it
/// @param answer status, problem, and for 422 the pointer to what is wrong
/// @param changes to a good request of its route
record BadRequest(String what, String answer, List<String> changes) {
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}]+?)\\*([0-9]+)}");

    BadRequest {
        changes = List.copyOf(changes);
    }

    /// In a table, `{x*3}` stands for `xxx`.
    static BadRequest of(String line) {
        var cells = line.split("\\|", 3);
        if (cells.length < 3) {
            throw new IllegalArgumentException("three cells are expected: " + line);
        }
        return new BadRequest(
                cells[0].strip(),
                cells[1].strip(),
                Arrays.stream(cells[2].strip().split(" && ")).map(BadRequest::expanded).toList());
    }

    private static String expanded(String change) {
        return REPEATED.matcher(change)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                match.group(1).repeat(Integer.parseInt(match.group(2)))));
    }

    /// The good request with all that is wrong.
    Request request(Request good) {
        var bad = good;
        for (var change : changes) {
            bad = bad.changed(change);
        }
        return bad;
    }
}
