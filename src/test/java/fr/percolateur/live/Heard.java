package fr.percolateur.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One who listens to a stream, event by event.
final class Heard implements AutoCloseable {

    private static final String END = "end";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> answer;

    /// @param last what the browser heard last; empty for nothing
    Heard(String address, String cookie, String last) throws IOException, InterruptedException {
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
    String next(String beginning) throws InterruptedException {
        while (true) {
            var event = events.poll(10, TimeUnit.SECONDS);
            if (event == null || event.equals(END)) {
                throw new AssertionError("no " + beginning + " came, but " + event);
            }
            if (event.startsWith(beginning)) {
                return event;
            }
        }
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
