package fr.percolateur.newsletter;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Someone at a browser without script.
final class Reader {

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /// What a page answered.
    record Seen(int status, URI address, Document page) {

        String words() {
            return page.select("main").text();
        }

        List<String> ticked() {
            return page.select("input[type=checkbox][checked]").eachAttr("value");
        }
    }

    Reader(int port) {
        this.site = "http://localhost:" + port;
    }

    Seen open(String path) throws IOException, InterruptedException {
        return seen(client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString()));
    }

    /// Sends the form of a page with these fields.
    Seen send(Seen seen, Map<String, List<String>> fields) throws IOException, InterruptedException {
        var form = seen.page().select("main form").getFirst();
        var hidden =
                form.select("input[type=hidden]").stream().map(input -> pair(input.attr("name"), input.attr("value")));
        var typed = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)));
        return post(form.attr("action"), Stream.concat(hidden, typed).collect(Collectors.joining("&")));
    }

    Seen post(String path, String body) throws IOException, InterruptedException {
        return seen(client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    private static Seen seen(HttpResponse<String> answer) {
        return new Seen(answer.statusCode(), answer.uri(), Jsoup.parse(answer.body()));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
