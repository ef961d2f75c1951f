package fr.percolateur.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The fingerprint of a content.
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
