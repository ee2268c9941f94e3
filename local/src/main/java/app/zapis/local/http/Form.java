package app.zapis.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a query string or of a form's body, decoded, in their order.
public final class Form {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form() {}

    /// Reads the text of a query or a form.
    ///
    /// @throws IllegalArgumentException if a percent sign has no two hex digits after it
    public static Form of(String encoded) {
        var form = new Form();
        Arrays.stream(encoded.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair ->
                        form.add(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : ""));
        return form;
    }

    /// The field's first value.
    public Optional<String> find(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    /// All values of all fields.
    public Map<String, List<String>> all() {
        return Map.copyOf(fields);
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
