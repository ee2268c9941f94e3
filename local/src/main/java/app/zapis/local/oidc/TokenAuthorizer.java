package app.zapis.local.oidc;

import app.zapis.local.gateway.Authorizer;
import app.zapis.local.http.Request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import java.text.ParseException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks tokens as an HTTP API's JWT authorizer does: signature, issuer, audience, time, scopes.
/// Source: API Gateway developer guide, "Control access to HTTP APIs with JWT authorizers".
public final class TokenAuthorizer implements Authorizer {
    private static final SimpleSecurityContext NOTHING_MORE = new SimpleSecurityContext();

    private final Issuer issuer;
    private final InstantSource clock;

    /// @param issuer whose tokens are good
    /// @param clock says which of them are over
    public TokenAuthorizer(Issuer issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public Verdict judge(Request request, List<String> scopes) {
        var header = request.findHeader("authorization").orElse("").strip();
        // With the word Bearer or without it: so does API Gateway.
        var token = header.regionMatches(true, 0, "Bearer ", 0, 7) ? header.substring(7) : header;
        return token.isBlank() ? new Verdict.Missing() : judge(token.strip(), scopes);
    }

    private Verdict judge(String token, List<String> scopes) {
        try {
            return judge(processor().process(token, NOTHING_MORE), scopes);
        } catch (ParseException noToken) {
            return new Verdict.Bad("it is no JWT");
        } catch (BadJOSEException bad) {
            return new Verdict.Bad(String.valueOf(bad.getMessage()).replace('"', '\''));
        } catch (JOSEException unusable) {
            return new Verdict.Bad("its signature cannot be checked");
        }
    }

    private static Verdict judge(JWTClaimsSet claims, List<String> scopes) {
        var granted = Scopes.of(String.valueOf(claims.getClaims().getOrDefault("scope", "")));
        var matching = scopes.stream().filter(granted::contains).toList();
        return scopes.isEmpty() || !matching.isEmpty()
                ? new Verdict.Allowed(texts(claims), matching)
                : new Verdict.Forbidden();
    }

    private DefaultJWTProcessor<SimpleSecurityContext> processor() {
        var keys = new ImmutableJWKSet<SimpleSecurityContext>(SigningKey.published());
        var processor = new DefaultJWTProcessor<SimpleSecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SigningKey.ALGORITHM, keys));
        processor.setJWTClaimsSetVerifier(new ClaimsVerifier());
        return processor;
    }

    /// All claims arrive at the function as texts.
    private static Map<String, String> texts(JWTClaimsSet claims) {
        return claims.toJSONObject().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, claim -> text(claim.getValue())));
    }

    private static String text(Object claim) {
        return claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(claim);
    }

    private final class ClaimsVerifier extends DefaultJWTClaimsVerifier<SimpleSecurityContext> {
        ClaimsVerifier() {
            super(new JWTClaimsSet.Builder().issuer(issuer.uri()).build(), Set.of("exp"));
            setMaxClockSkew(0);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }

        /// `client_id` counts where there is no `aud`, as in an access token.
        @Override
        public void verify(JWTClaimsSet claims, SimpleSecurityContext context)
                throws BadJWTException {
            super.verify(claims, context);
            var audience =
                    claims.getAudience().isEmpty()
                            ? List.of(String.valueOf(claims.getClaim("client_id")))
                            : claims.getAudience();
            if (!audience.contains(Issuer.CLIENT_ID)) {
                throw new BadJWTException("the token does not have a valid audience");
            }
        }
    }
}
