package fr.percolateur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A command run to its end as a whole process, with the clock beside it.
record Run(double seconds, String output) {

    private static final int MOST_MINUTES = 5;

    /// @throws IllegalStateException when the command fails: a figure of something that failed means nothing
    static Run of(Path folder, String... command) throws IOException, InterruptedException {
        return of(folder, Map.of(), command);
    }

    static Run of(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var start = System.nanoTime();
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", command) + " : " + output);
        }
        return new Run((System.nanoTime() - start) / 1e9, output);
    }

    /// The first of these programs that is installed.
    static Optional<String> installed(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .map(folder -> Path.of(folder, program).toFile())
                .filter(java.io.File::canExecute)
                .map(java.io.File::getPath)
                .findFirst();
    }
}
