package fr.percolateur.ticket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What makes tickets genuine.
///
/// A camera’s code is signed, not sealed, since a door verifies it without the network: its phone holds the public key
/// alone, and who finds the phone can forge nothing. P-256, because the browsers of door phones have known it for ten
/// years, and Ed25519 only lately.
record TicketKey(Stored stored, PrivateKey signing, PublicKey verifying) {

    private static final String SIGNATURE = "SHA256withECDSAinP1363Format";
    private static final String SEAL = "HmacSHA256";

    /// As the table has it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stored(byte[] seal, byte[] privateKey, byte[] publicKey) {}

    static Stored fresh() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = pairs.generateKeyPair();
            var seal = new byte[32];
            new SecureRandom().nextBytes(seal);
            return new Stored(
                    seal, pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    static TicketKey of(Stored stored) {
        try {
            var keys = KeyFactory.getInstance("EC");
            return new TicketKey(
                    stored,
                    keys.generatePrivate(new PKCS8EncodedKeySpec(stored.privateKey())),
                    keys.generatePublic(new X509EncodedKeySpec(stored.publicKey())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of tickets is damaged", e);
        }
    }

    /// Twenty bits that only we can write: a typed code that nobody gave is found out, whatever the number.
    int seal(long number) {
        try {
            var mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(stored.seal(), SEAL));
            return ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                                    .putLong(number)
                                    .array()))
                            .getInt()
                    >>> 12;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance(SIGNATURE);
            signature.initSign(signing);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ticket cannot be signed", e);
        }
    }

    boolean verifies(String text, byte[] signed) {
        try {
            var signature = Signature.getInstance(SIGNATURE);
            signature.initVerify(verifying);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
