package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page as tests look at it.
record Html(String text) {
    private static final Pattern TARGET = Pattern.compile("(?:href|action)=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]*)</h1>");
    private static final Pattern LAST_PART = Pattern.compile("(\\?move=|tel:|[^/?]*$)");

    String heading() {
        return first(HEADING);
    }

    /// Whereto links and forms lead, as written.
    List<String> targets() {
        return all(TARGET).toList();
    }

    /// Asserts that these words stand in one piece, but for markup.
    void assertSays(String words) {
        var plain = text.replaceAll("<[^>]*>", "");
        assertTrue(plain.contains(words), () -> words + " is not in " + plain);
    }

    /// Asserts that links and forms lead to these and to no others.
    ///
    /// @param endings `?move=`, `tel:`, or the last part of a path
    void assertOffers(String... endings) {
        var offered = new TreeSet<String>();
        targets().forEach(target -> offered.add(ending(target)));
        assertEquals(new TreeSet<>(Set.of(endings)), offered);
    }

    private static String ending(String target) {
        var found = LAST_PART.matcher(target);
        return found.find() ? found.group(1) : target;
    }

    String first(Pattern pattern) {
        return all(pattern).findFirst().orElseThrow();
    }

    Stream<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
