package fr.percolateur.masquerade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Codes and access tokens that were given and not yet used. They are forgotten when the demo ends.
final class Grants {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Mask> tokens = new ConcurrentHashMap<>();

    /// @param challenge of PKCE (RFC 7636), null when none was sent
    record Asked(
            Mask mask, @Nullable String nonce, @Nullable String challenge, String redirectUri) {}

    String code(Asked asked) {
        var code = fresh();
        codes.put(code, asked);
        return code;
    }

    /// Once, to who began.
    Optional<Asked> redeem(String code, String redirectUri, @Nullable String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(asked -> asked.redirectUri().equals(redirectUri))
                .filter(asked -> asked.challenge() == null
                        || (verifier != null && asked.challenge().equals(challenge(verifier))));
    }

    String token(Mask mask) {
        var token = fresh();
        tokens.put(token, mask);
        return token;
    }

    Optional<Mask> who(String token) {
        return Optional.ofNullable(tokens.remove(token));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
