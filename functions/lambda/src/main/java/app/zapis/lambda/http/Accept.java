package app.zapis.lambda.http;

import java.util.Arrays;
import java.util.Locale;

/// What the caller likes to get, with weights in thousandths.
/// Source: RFC 9110 §12.5.1, of which wildcards are left out: they like a page as well as JSON.
///
/// @param header may be empty
record Accept(String header) {
    private static final int FULL = 1000;
    private static final int NOT_AT_ALL = 0;
    private static final int NOT_NAMED = -1;

    /// Whether a page is liked more than JSON, or as much.
    ///
    /// @param otherwise the answer if neither is named
    boolean prefersPage(boolean otherwise) {
        int page = weight("text/html");
        int json = weight("application/json");
        if (page > NOT_AT_ALL || json > NOT_AT_ALL) {
            return page >= json;
        }
        return page == json ? otherwise : json == NOT_AT_ALL;
    }

    private int weight(String type) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
                .map(range -> range.split(";", -1))
                .filter(parts -> parts[0].strip().equals(type))
                .mapToInt(Accept::weight)
                .max()
                .orElse(NOT_NAMED);
    }

    private static int weight(String[] parts) {
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> part.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)"))
                .mapToInt(part -> (int) Math.round(Double.parseDouble(part.substring(2)) * FULL))
                .findFirst()
                .orElse(FULL);
    }
}
