package fr.percolateur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, as a person starts it.
final class ProgramProcess implements AutoCloseable {

    /// @param err all lines but Java's own warnings
    record Ended(int status, String out, String err) {}

    private final Process process;
    private final Path out;
    private final Path err;

    private ProgramProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static ProgramProcess start(Map<String, String> environment, List<String> prefix, String classPath, String... words)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "fr.percolateur.Percolateur"));
        command.addAll(Arrays.asList(words));
        var out = Files.createTempFile("percolateur-out-", ".txt");
        var err = Files.createTempFile("percolateur-err-", ".txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DATABASE_URL");
        // java itself would say on the standard error that it took them
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        return new ProgramProcess(builder.start(), out, err);
    }

    static ProgramProcess start(String... words) throws IOException {
        return start(Map.of(), List.of(), classPath(), words);
    }

    static Ended run(String... words) throws IOException, InterruptedException {
        try (var program = start(words)) {
            return program.end();
        }
    }

    /// Surefire hides the class path in a jar; this is what stands behind it.
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    Ended end() throws IOException, InterruptedException {
        var status = process.waitFor();
        return new Ended(status, Files.readString(out), withoutWarnings(Files.readString(err)));
    }

    /// Waits until the program says where the site is.
    ///
    /// @return the port of health and metrics
    int servedWithHealthOn() throws IOException, InterruptedException {
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            var said = Files.readString(out);
            var at = said.indexOf("/actuator/health");
            if (at > 0) {
                var address = said.substring(0, at);
                return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
            }
        }
        throw new IllegalStateException("ended with " + end());
    }

    /// What no program can refuse or prepare for.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String withoutWarnings(String said) {
        return said.lines().filter(line -> !line.startsWith("WARNING:")).reduce("", (all, line) -> all + line + "\n");
    }
}
