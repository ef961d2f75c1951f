package fr.percolateur.signin;

import fr.percolateur.mail.Postbag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// One person before a screen: keeps cookies, follows nothing by itself, sends forms as they stand.
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser(int port) {
        this.port = port;
    }

    public Browser copy() {
        var copy = new Browser(port);
        copy.cookies.putAll(cookies);
        return copy;
    }

    public void remember(String cookie) {
        var words = cookie.split("[=;]", 3);
        cookies.put(words[0], words[1]);
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path).build());
    }

    /// A file, as its bytes.
    public HttpResponse<byte[]> download(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    /// By the code of the latest mail.
    public void signIn(String email, Postbag postbag) throws Exception {
        submit("/connexion", "courriel=" + email);
        var code = postbag.to(email).stream()
                .map(Postbag.Posted::subject)
                .filter(subject -> subject.endsWith(" est votre code"))
                .findFirst()
                .orElseThrow();
        submit("/connexion/code", "code=" + code.substring(0, 7));
    }

    /// Opens the page and sends its form, to the address of that page.
    public HttpResponse<String> submit(String page, String fields) throws Exception {
        return submit(page, page.replaceFirst("\\?.*", ""), fields);
    }

    /// Opens the page and sends its form with its hidden fields.
    public HttpResponse<String> submit(String page, String action, String fields) throws Exception {
        var form = Jsoup.parse(get(page).body()).select("form[action='" + action + "'] input[type=hidden]");
        var hidden = form.stream()
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .collect(Collectors.joining("&"));
        return post(action, hidden + "&" + fields);
    }

    public HttpResponse<String> post(String path, String fields) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    /// A body of another form, such as files.
    public HttpResponse<String> post(String path, String contentType, byte[] body) throws Exception {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var address = path.startsWith("/") ? "http://localhost:" + port + path : path;
        var request = HttpRequest.newBuilder(URI.create(address));
        var header = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::remember);
        return answer;
    }
}
