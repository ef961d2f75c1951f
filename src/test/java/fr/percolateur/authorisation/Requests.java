package fr.percolateur.authorisation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Asks for the routes of the table as anyone of the cast, with a form token of one’s own or without.
///
/// A field `@json` is sent alone, as JSON; `@jpeg` as a picture; one whose value is `@file` makes the form one with
/// files.
final class Requests implements AutoCloseable {

    private static final String BOUNDARY = "bord-de-formulaire";

    private final String site;
    private final Premises premises;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String token;
    private final Map<String, String> kept = new HashMap<>();
    private boolean keeps;

    Requests(int port, Premises premises) throws IOException, InterruptedException {
        this.site = "http://localhost:" + port;
        this.premises = premises;
        var page = client.send(
                HttpRequest.newBuilder(URI.create(site + "/connexion")).build(), BodyHandlers.ofString());
        this.token = Jsoup.parse(page.body()).select("input[name=_formulaire]").attr("value");
    }

    /// From now on a `$name` means the same thing each time.
    void keepNames() {
        keeps = true;
    }

    String value(String written) {
        if (!written.startsWith("$")) {
            return written;
        }
        return keeps ? kept.computeIfAbsent(written, premises::named) : premises.named(written);
    }

    HttpResponse<Void> send(Rule rule, Cast one, boolean withToken) throws IOException, InterruptedException {
        var path = rule.path();
        var fields = new LinkedHashMap<String, String>();
        for (var field : rule.with().entrySet()) {
            var variable = "{" + field.getKey() + "}";
            if (path.contains(variable)) {
                path = path.replace(variable, value(field.getValue()));
            } else {
                fields.put(field.getKey(), value(field.getValue()));
            }
        }
        if (path.contains("{")) {
            throw new AssertionError("the table says nothing for a variable of " + rule.route());
        }
        var query = rule.acts() || fields.isEmpty() ? "" : "?" + encoded(fields);
        var request = HttpRequest.newBuilder(URI.create(site + path + query));
        if (one != Cast.VISITOR) {
            request.header(Premises.WHO, one.name());
        }
        if (rule.acts()) {
            request.method(rule.method(), body(request, fields, withToken));
        }
        return client.send(request.build(), BodyHandlers.discarding());
    }

    static String location(HttpResponse<?> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        return location.startsWith("http") ? URI.create(location).getRawPath() : location;
    }

    private BodyPublisher body(HttpRequest.Builder request, Map<String, String> fields, boolean withToken) {
        var raw = fields.keySet().stream()
                .filter(name -> name.startsWith("@"))
                .findFirst()
                .orElse("");
        if (!raw.isEmpty()) {
            if (withToken) {
                request.header("X-XSRF-TOKEN", token);
            }
            request.header("Content-Type", raw.equals("@json") ? "application/json" : "image/jpeg");
            return BodyPublishers.ofString(fields.getOrDefault(raw, ""));
        }
        if (withToken) {
            fields.put("_formulaire", token);
        }
        if (fields.containsValue("@file")) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            return BodyPublishers.ofString(parts(fields));
        }
        request.header("Content-Type", "application/x-www-form-urlencoded");
        return BodyPublishers.ofString(encoded(fields));
    }

    private static String parts(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> {
            var file = value.equals("@file");
            body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
            body.append(name).append(file ? "\"; filename=\"f.txt\"" : "\"").append("\r\n\r\n");
            body.append(file ? "rien" : value).append("\r\n");
        });
        return body.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
