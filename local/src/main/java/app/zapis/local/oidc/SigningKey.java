package app.zapis.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.text.ParseException;
import java.util.Map;

/// The key with which tokens are signed here. It is made when it is first needed, for that takes a
/// moment, and is gone with the process.
final class SigningKey {
    static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;

    private static final int BITS = 2048;

    private SigningKey() {}

    private static final class Made {
        static final RSAKey KEY = generate();
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID("local")
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(ALGORITHM)
                    .generate();
        } catch (JOSEException unavailable) {
            throw new IllegalStateException("the JDK makes no RSA keys", unavailable);
        }
    }

    /// The part of it that everybody may know.
    static JWKSet published() {
        return new JWKSet(Made.KEY).toPublicJWKSet();
    }

    static String sign(Map<String, Object> claims) {
        try {
            var header = new JWSHeader.Builder(ALGORITHM).keyID(Made.KEY.getKeyID()).build();
            var token = new SignedJWT(header, JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(Made.KEY));
            return token.serialize();
        } catch (ParseException | JOSEException unsuitable) {
            throw new IllegalArgumentException("these claims cannot be signed", unsuitable);
        }
    }
}
