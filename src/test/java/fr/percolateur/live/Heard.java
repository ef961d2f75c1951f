package fr.percolateur.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One who listens to a stream, event by event. What changed of a part is heard as all of it, as browsers make it.
public final class Heard implements AutoCloseable {

    private static final String DATA = "data: ";
    private static final String CHANGE = "event: retouche\n";
    private static final String END = "end";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> answer;
    private final Map<String, List<String>> sent = new HashMap<>();
    private int bytes;

    /// @param last what the browser heard last; empty for nothing
    public Heard(String address, String cookie, String last) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie);
        answer = client.send(
                last.isEmpty()
                        ? request.build()
                        : request.header("Last-Event-ID", last).build(),
                BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> {
            var event = new StringBuilder();
            try {
                answer.body().forEach(line -> {
                    if (line.isEmpty()) {
                        events.add(event.toString());
                        event.setLength(0);
                    } else {
                        event.append(line).append('\n');
                    }
                });
            } catch (UncheckedIOException closedHere) {
                // it is over in either case
            }
            events.add(END);
        });
    }

    int status() {
        return answer.statusCode();
    }

    /// The next event that begins so, whatever came before it.
    public String next(String beginning) throws InterruptedException {
        while (true) {
            var event = events.poll(10, TimeUnit.SECONDS);
            if (event == null || event.equals(END)) {
                throw new AssertionError("no " + beginning + " came, but " + event);
            }
            bytes += event.getBytes(StandardCharsets.UTF_8).length + 1;
            var whole = whole(event);
            if (whole.startsWith(beginning)) {
                return whole;
            }
        }
    }

    /// The bytes of the events that were heard since this was asked last.
    public int bytes() {
        var heard = bytes;
        bytes = 0;
        return heard;
    }

    private String whole(String event) {
        var lines = event.lines()
                .filter(line -> line.startsWith(DATA))
                .map(line -> line.substring(DATA.length()))
                .toList();
        if (!event.startsWith(CHANGE)) {
            sent.put(event.lines().findFirst().orElse(""), lines);
            return event;
        }
        var name = "event: " + lines.getFirst();
        var now = lines.stream().skip(1).flatMap(step -> step(step, name)).toList();
        sent.put(name, now);
        return now.stream().map(line -> DATA + line + "\n").collect(Collectors.joining("", name + "\n", ""));
    }

    private Stream<String> step(String step, String name) {
        if (step.startsWith("+")) {
            return Stream.of(step.substring(1));
        }
        var range = step.substring(1).split(",");
        return Objects.requireNonNull(sent.get(name)).stream()
                .skip(Integer.parseInt(range[0]))
                .limit(Integer.parseInt(range[1]));
    }

    boolean ends() throws InterruptedException {
        String event;
        do {
            event = events.poll(10, TimeUnit.SECONDS);
        } while (event != null && !event.equals(END));
        return event != null;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
