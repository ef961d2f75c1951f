package fr.percolateur.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of a content.
final class Sha256 {

    private Sha256() {}

    /// Half of it, as it stands in addresses.
    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes), 0, 16);
    }

    private static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
