package app.zapis.local.oidc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Those who can sign in here, without a password.
public enum Employee {
    /// An employee.
    MARIA("maria", ""),
    /// An administrator.
    ANTON("anton", "admin");

    private final String username;
    private final String group;

    Employee(String username, String group) {
        this.username = username;
        this.group = group;
    }

    static Optional<Employee> find(String username) {
        return Arrays.stream(values()).filter(one -> one.username.equals(username)).findFirst();
    }

    String username() {
        return username;
    }

    List<String> groups() {
        return group.isEmpty() ? List.of() : List.of(group);
    }

    /// An id that never changes.
    String sub() {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
