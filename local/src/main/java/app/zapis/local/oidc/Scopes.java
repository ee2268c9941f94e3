package app.zapis.local.oidc;

import java.util.Arrays;
import java.util.List;

/// The scopes that a client may ask for.
final class Scopes {
    static final String ADMIN = "zapis/admin";

    private static final List<String> ALL = List.of("openid", "zapis/staff", ADMIN);

    private Scopes() {}

    static List<String> all() {
        return ALL;
    }

    /// Those in a text, where spaces part them.
    static List<String> of(String text) {
        return Arrays.stream(text.split(" ")).filter(scope -> !scope.isEmpty()).distinct().toList();
    }

    /// Whether all of them can be had, and there is at least one.
    static boolean areKnown(List<String> scopes) {
        return !scopes.isEmpty() && ALL.containsAll(scopes);
    }
}
