package fr.percolateur.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts and hashes what is written to it.
final class Digest extends OutputStream {

    private final MessageDigest sha256 = sha256();
    private long bytes;

    @Override
    public void write(int one) {
        sha256.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] many, int from, int length) {
        sha256.update(many, from, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /// In hexadecimal, once.
    String value() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
