package fr.percolateur.letterbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/// A mail server for this machine alone, that keeps whatever it gets. For the demo, never for letters of real people.
public final class Letterbox implements AutoCloseable {

    private final LetterStore store;
    private final SmtpServer server;

    private Letterbox(LetterStore store, SmtpServer server) {
        this.store = store;
        this.server = server;
    }

    /// Opens it on a free port, with the letters that came earlier.
    ///
    /// @param folder where letters are kept, made if it is not there
    /// @throws UncheckedIOException when the folder cannot be written
    public static Letterbox open(Path folder) {
        try {
            var store = LetterStore.open(folder);
            return new Letterbox(store, SmtpServer.start(store));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where to send letters to.
    public URI smtp() {
        return URI.create("smtp://127.0.0.1:" + server.port());
    }

    LetterStore store() {
        return store;
    }

    @Override
    public void close() {
        try {
            server.close();
            store.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
