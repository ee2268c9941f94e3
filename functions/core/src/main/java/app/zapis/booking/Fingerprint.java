package app.zapis.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// Tells requests apart by a short hash.
public final class Fingerprint {
    private static final int KEPT_BYTES = 12;

    private Fingerprint() {}

    /// 16 characters of base64url that other parts would not have.
    public static String of(String... parts) {
        var kept = Arrays.copyOf(bytes(parts), KEPT_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept);
    }

    /// SHA-256 of the parts, which are kept apart by their lengths.
    static byte[] bytes(String... parts) {
        var sha256 = sha256();
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        }
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
