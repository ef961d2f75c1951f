package fr.percolateur.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// Passwords nobody types, for the server of our own.
final class Passwords {

    private static final int BYTES = 24;

    private Passwords() {}

    /// Writes a fresh one to a file that its owner alone reads: never, even for an instant, another.
    static void write(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
}
