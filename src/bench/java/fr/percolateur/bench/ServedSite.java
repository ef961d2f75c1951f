package fr.percolateur.bench;

import fr.percolateur.node.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `bin/percolateur serve` as a process of its own, from its start to its first answer.
final class ServedSite implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final URI address;
    private final double startup;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedSite(Path program, int port, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.toString(), "serve", "--port", String.valueOf(port)));
        command.addAll(words);
        this.address = URI.create("http://localhost:" + port);
        var start = System.nanoTime();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // thousands of people come from this machine alone
        builder.environment().putIfAbsent("PERCOLATEUR_TRUSTED_NETWORKS", "127.0.0.0/8,::1/128");
        this.process = builder.start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("no answer from " + command);
            }
        }
        this.startup = (System.nanoTime() - start) / 1e9;
    }

    static ServedSite start(Path program, String... words) throws IOException, InterruptedException {
        return new ServedSite(program, Ports.free(), List.of(words));
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("/").contains("<main");
        } catch (IOException e) {
            // nobody listens yet
            TimeUnit.MILLISECONDS.sleep(10);
            return false;
        }
    }

    double startup() {
        return startup;
    }

    URI at(String path) {
        return address.resolve(path);
    }

    String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /// Milliseconds from the writing of a file until its page says so. It is asked every other millisecond: asked
    /// without a pause, the site would mostly answer that it does not know yet.
    double visible(Path file, String path, String word) throws IOException, InterruptedException {
        Files.writeString(file, Files.readString(file) + "\n\n" + word + "\n");
        var start = System.nanoTime();
        while (!get(path).contains(word)) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException(word + " is not on " + path);
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /// Resident memory of the program, without its PostgreSQL.
    double residentMegabytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", String.valueOf(java()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1000;
            }
        }
        return 0;
    }

    /// Bytes of the heap that are still needed once what is not was collected.
    double heapAfterCollection() throws IOException, InterruptedException {
        ask("GC.run");
        for (var line : ask("GC.class_histogram").lines().toList()) {
            if (line.startsWith("Total")) {
                return Double.parseDouble(line.strip().split("\\s+")[2]);
            }
        }
        throw new IllegalStateException("no total in the histogram");
    }

    private String ask(String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(java()), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }

    /// What the program has used of the cores since it started, without its PostgreSQL.
    double processorSeconds() {
        return ProcessHandle.of(java())
                .flatMap(process -> process.info().totalCpuDuration())
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(0.0);
    }

    int port() {
        return address.getPort();
    }

    /// The script replaces itself by the program, or has it as a child.
    private long java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(process.pid());
    }

    /// What no program can prepare for.
    void kill() {
        ProcessHandle.of(java()).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
