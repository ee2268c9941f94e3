package app.zapis.local.oidc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The codes that were given out and not yet brought back. Each is good once, for a few minutes.
final class Codes {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, Grant> open = new ConcurrentHashMap<>();
    private final InstantSource clock;

    /// What a code stands for.
    record Grant(Employee employee, AuthorizationRequest request, Instant given) {}

    Codes(InstantSource clock) {
        this.clock = clock;
    }

    String give(Employee employee, AuthorizationRequest request) {
        var code = UUID.randomUUID().toString();
        open.put(code, new Grant(employee, request, clock.instant()));
        return code;
    }

    Optional<Grant> take(String code) {
        return Optional.ofNullable(open.remove(code))
                .filter(grant -> clock.instant().isBefore(grant.given().plus(LIFE)));
    }
}
