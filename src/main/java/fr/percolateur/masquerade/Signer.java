package fr.percolateur.masquerade;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Signs tokens with a key of this run.
final class Signer {

    private static final int BITS = 2048;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final RSAKey key;
    private final String issuer;

    Signer(String issuer) {
        this.issuer = issuer;
        try {
            this.key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }

    Map<String, Object> keys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    String sign(Map<String, Object> claims, String client, @Nullable String nonce) {
        var now = Instant.now();
        var builder = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(client)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        claims.forEach(builder::claim);
        if (nonce != null) {
            builder.claim("nonce", nonce);
        }
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), builder.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key signs what it was made for", e);
        }
        return token.serialize();
    }
}
