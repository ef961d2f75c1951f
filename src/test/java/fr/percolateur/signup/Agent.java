package fr.percolateur.signup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Someone at a browser without script: opens pages, fills forms, follows where they lead.
public final class Agent implements AutoCloseable {

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private HttpClient client = client(HttpClient.Redirect.NORMAL);

    /// What was answered last.
    private @Nullable HttpResponse<String> answer;

    private Document page = Jsoup.parse("");

    public Agent(int port) {
        this.site = "http://localhost:" + port;
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    /// What the browser keeps under this name.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /// Reads where an answer leads, and does not go there.
    public Agent staying() {
        client.close();
        client = client(HttpClient.Redirect.NEVER);
        return this;
    }

    public Document open(String address) throws IOException, InterruptedException {
        return read(HttpRequest.newBuilder(URI.create(site).resolve(address)).build());
    }

    /// Sends the form of the page whose action ends like this, or presses the button whose own does, with these fields
    /// beside those that it holds.
    public Document send(String action, Map<String, String> fields) throws IOException, InterruptedException {
        var button = page.select("button[formaction$=" + action + "]").first();
        if (button != null) {
            return press(button, fields);
        }
        var form = page.select("form[action$=" + action + "]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no form " + action + " on " + page.select("main").text()));
        var sent = hidden(form);
        sent.putAll(fields);
        return post(form, sent);
    }

    /// Presses the button that says this.
    public Document press(String label) throws IOException, InterruptedException {
        var button = page.select("form button, button[form]").stream()
                .filter(each -> each.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no button " + label + " on " + page.select("main").text()));
        return press(button, Map.of());
    }

    private Document press(Element button, Map<String, String> fields) throws IOException, InterruptedException {
        var form = Objects.requireNonNull(
                button.hasAttr("form") ? page.getElementById(button.attr("form")) : button.closest("form"));
        var sent = hidden(form);
        if (!button.attr("name").isEmpty()) {
            sent.put(button.attr("name"), button.attr("value"));
        }
        sent.putAll(fields);
        return button.attr("formaction").isEmpty()
                ? post(form, sent)
                : post(new Element("form").attr("action", button.attr("formaction")), sent);
    }

    private static Map<String, String> hidden(Element form) {
        var sent = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(hidden -> sent.put(hidden.attr("name"), hidden.attr("value")));
        return sent;
    }

    /// Sends fields to an address, with the token of the page that is open.
    public Document post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        var form = new Element("form").attr("action", address);
        var sent = new LinkedHashMap<>(fields);
        sent.put("_formulaire", token());
        return post(form, sent);
    }

    /// Sends JSON as a script of the page that is open does.
    ///
    /// @return the answer, as it came
    public String sendJson(String address, String json) throws IOException, InterruptedException {
        read(HttpRequest.newBuilder(URI.create(site).resolve(address))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
        return answer().body();
    }

    /// Sends fields and a file of this name to an address, with the token of the page that is open.
    public Document sendFile(String address, Map<String, String> fields, String name, byte[] file)
            throws IOException, InterruptedException {
        var sent = new LinkedHashMap<>(fields);
        sent.put("_formulaire", token());
        var body = new ByteArrayOutputStream();
        sent.forEach((field, value) ->
                body.writeBytes("--limite\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--limite\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"image\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        .formatted(name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--limite--\r\n".getBytes(StandardCharsets.UTF_8));
        var read = read(HttpRequest.newBuilder(URI.create(site).resolve(address))
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        // Led elsewhere, this client still speaks of a file; a browser does not, so the page is asked for anew.
        return answer().previousResponse().isPresent() ? open(answer().uri().toString()) : read;
    }

    private String token() {
        return page.select("input[name=_formulaire]").attr("value");
    }

    private Document post(Element form, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return read(HttpRequest.newBuilder(answer().uri().resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private Document read(HttpRequest request) throws IOException, InterruptedException {
        var got = client.send(request, BodyHandlers.ofString());
        answer = got;
        page = Jsoup.parse(got.body(), site);
        return page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> answer() {
        return Objects.requireNonNull(answer, "no page is open");
    }

    public String state() {
        return page.select("[data-etat]").attr("data-etat");
    }

    public String path() {
        return answer().uri().getPath();
    }

    @Override
    public void close() {
        client.close();
    }
}
