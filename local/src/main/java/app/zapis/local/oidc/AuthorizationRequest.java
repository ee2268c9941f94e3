package app.zapis.local.oidc;

import app.zapis.local.http.Form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// What a client asks for: a code by PKCE, with which it gets tokens.
///
/// @param redirectUri where the code is sent
/// @param state comes back with the code
/// @param challenge the hash of what the client shows when it brings the code
/// @param nonce comes back in the identity token; may be empty
record AuthorizationRequest(
        String redirectUri, List<String> scopes, String state, String challenge, String nonce) {
    AuthorizationRequest {
        scopes = List.copyOf(scopes);
    }

    static AuthorizationRequest of(Form form) {
        return new AuthorizationRequest(
                form.find("redirect_uri").orElse(""),
                Scopes.of(form.find("scope").orElse("")),
                form.find("state").orElse(""),
                form.find("code_challenge").orElse(""),
                form.find("nonce").orElse(""));
    }

    /// What is wrong with a request, by the words of RFC 6749 §4.1.2.1. Cognito would let a client
    /// go on without PKCE; here it learns that it has forgotten it.
    static Optional<String> problem(Form form) {
        if (!form.find("response_type").orElse("").equals("code")) {
            return Optional.of("unsupported_response_type");
        }
        if (!Scopes.areKnown(of(form).scopes())) {
            return Optional.of("invalid_scope");
        }
        return form.find("code_challenge_method").orElse("").equals("S256")
                        && !of(form).challenge().isEmpty()
                ? Optional.empty()
                : Optional.of("invalid_request");
    }

    /// Whether it was this client that asked (RFC 7636 §4.6).
    boolean isAnsweredBy(String verifier) {
        var hash = Base64.getUrlEncoder().withoutPadding().encode(sha256(verifier));
        return MessageDigest.isEqual(hash, challenge.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("each JDK has SHA-256", impossible);
        }
    }
}
