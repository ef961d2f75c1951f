package fr.percolateur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A browser that goes from one site to another and back, with the cookies of each. As browsers do for localhost, it
/// sends also those that ask for TLS.
final class Wanderer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private long nanosAt;
    private final String timed;

    /// @param timed the authority whose time is counted
    Wanderer(String timed) {
        this.timed = timed;
    }

    /// Where one is, and what is there.
    record Stop(URI address, int status, String body) {

        /// What stands between two pieces of the page, its entities read.
        String between(String before, String after) {
            var from = body.indexOf(before);
            if (from < 0) {
                throw new IllegalStateException(address + " " + status + " has no " + before + ": " + body);
            }
            from += before.length();
            return body.substring(from, body.indexOf(after, from)).replace("&amp;", "&");
        }
    }

    Stop get(URI address) throws IOException, InterruptedException {
        return follow(address, HttpRequest.newBuilder(address));
    }

    Stop post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private Stop follow(URI address, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(address, request);
        var location = answer.headers().firstValue("location");
        return location.isPresent()
                ? get(address.resolve(location.get()))
                : new Stop(address, answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var jar = cookies.computeIfAbsent(address.getAuthority(), _ -> new HashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var start = System.nanoTime();
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (address.getAuthority().equals(timed)) {
            nanosAt += System.nanoTime() - start;
        }
        for (var set : answer.headers().allValues("set-cookie")) {
            var pair = set.substring(0, (set + ";").indexOf(';'));
            var name = pair.substring(0, pair.indexOf('='));
            var value = pair.substring(name.length() + 1);
            if (value.isEmpty() || set.contains("Max-Age=0")) {
                jar.remove(name);
            } else {
                jar.put(name, value);
            }
        }
        return answer;
    }

    /// What the timed site took until now.
    double milliseconds() {
        return nanosAt / 1e6;
    }

    @Override
    public void close() {
        client.close();
    }
}
