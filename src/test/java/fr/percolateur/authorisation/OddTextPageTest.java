package fr.percolateur.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
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
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/// Every form of every page, filled with what no keyboard types: the program answers, and never with a failure of its
/// own.
@PageTest
@Import(Premises.Entry.class)
@ActiveProfiles("composants")
class OddTextPageTest {

    /// NUL, which PostgreSQL takes in no text; an order to write from right to left; letters without width; half of a
    /// pair; a mark without its letter; a number that fits nowhere.
    private static final String ODD =
            "%00Zo%C3%A9%E2%80%AEgnp.exe%E2%80%8B%EF%BB%BF%ED%A0%80%CC%81%0D%0A99999999999999999999";

    @LocalServerPort
    private int port;

    @Autowired
    private Premises premises;

    private HttpClient client;

    @BeforeEach
    void open() {
        client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void bearsOddTextInAllThatIsTyped() throws Exception {
        assertThat(failures(field -> !field.attr("type").equals("hidden")
                        && !field.normalName().equals("select")))
                .isEmpty();
    }

    @Test
    void bearsOddTextInAllThatIsSent() throws Exception {
        assertThat(failures(_ -> true)).isEmpty();
    }

    private List<String> failures(Predicate<Element> odd) throws Exception {
        var wrong = new ArrayList<String>();
        var done = new TreeSet<String>();
        for (var rule : Rule.table()) {
            for (var one : List.of(Cast.VISITOR, Cast.ADMINISTRATOR)) {
                // a stream never ends, and holds no form
                if (rule.acts() || !rule.allows(one) || rule.path().contains("/flux")) {
                    continue;
                }
                var address = address(rule);
                for (var form : page(address, one).select("form")) {
                    var target =
                            URI.create("http://localhost:" + port + address).resolve(form.attr("action"));
                    var acts = form.attr("method").equalsIgnoreCase("post");
                    if (done.add(one + " " + acts + " " + target.getPath().replaceAll("[0-9]+", "n"))) {
                        premises.arrive();
                        var status = send(target, form, acts, odd, one);
                        if (status >= 500) {
                            wrong.add(
                                    (acts ? "POST " : "GET ") + target.getPath() + " as " + one.word() + ": " + status);
                        }
                    }
                }
            }
        }
        assertThat(done).hasSizeGreaterThan(100);
        return wrong;
    }

    private String address(Rule rule) {
        var path = rule.path();
        var query = new ArrayList<String>();
        for (var field : rule.with().entrySet()) {
            var variable = "{" + field.getKey() + "}";
            var value = field.getValue().startsWith("$") ? premises.named(field.getValue()) : field.getValue();
            var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            if (path.contains(variable)) {
                path = path.replace(variable, encoded);
            } else {
                query.add(field.getKey() + "=" + encoded);
            }
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private Document page(String address, Cast one) throws IOException, InterruptedException {
        var answer = client.send(
                as(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)), one)
                        .build(),
                BodyHandlers.ofByteArray());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return Jsoup.parse(type.startsWith("text/html") ? new String(answer.body(), StandardCharsets.UTF_8) : "");
    }

    private static HttpRequest.Builder as(HttpRequest.Builder request, Cast one) {
        return one == Cast.VISITOR ? request : request.header(Premises.WHO, one.name());
    }

    private int send(URI target, Element form, boolean acts, Predicate<Element> odd, Cast one)
            throws IOException, InterruptedException {
        var fields = form.select("input[name], textarea[name], select[name]").stream()
                .filter(field -> !field.attr("type").equals("file"))
                .map(field -> URLEncoder.encode(field.attr("name"), StandardCharsets.UTF_8) + "=" + value(field, odd))
                .collect(Collectors.joining("&"));
        var request = acts
                ? HttpRequest.newBuilder(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                : HttpRequest.newBuilder(target.resolve(target.getPath() + "?" + fields));
        HttpResponse<Void> answer = client.send(as(request, one).build(), BodyHandlers.discarding());
        return answer.statusCode();
    }

    private static String value(Element field, Predicate<Element> odd) {
        var stands = URLEncoder.encode(field.val(), StandardCharsets.UTF_8);
        var chosen = field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
        return field.attr("name").equals("_formulaire") || chosen || !odd.test(field) ? stands : ODD;
    }
}
