package fr.percolateur.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// One run of another program, waited for.
record Command(List<String> prefix, List<String> words) {

    /// @param output what it said, on both streams
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    /// @throws IOException when there is no such program
    Outcome run() throws IOException {
        var process = new ProcessBuilder(
                        Stream.concat(prefix.stream(), words.stream()).toList())
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            process.getOutputStream().close();
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while waiting for " + words.getFirst(), e));
        }
    }
}
