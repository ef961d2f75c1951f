package fr.percolateur.mail;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The name a letter bears in its Message-ID. It is drawn from the letter’s key with a secret, and tells neither: a key
/// may hold what only we should read, and who guesses it shall not report the letter as come back.
final class Mark {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private Mark() {}

    static String of(byte[] salt, String key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
