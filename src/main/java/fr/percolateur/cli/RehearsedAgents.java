package fr.percolateur.cli;

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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who register during a rehearsal, as many as Java needs to know what an opening morning runs: a site that
/// was just started then serves it at full speed.
final class RehearsedAgents {

    private static final String EVENT = "/agenda/des-courriers-compris-du-premier-coup/inscription";
    private static final String TOKEN = "name=\"_formulaire\" value=\"";
    private static final int MOST = 1_500;
    private static final int AT_ONCE = 8;
    private static final long LONGEST = Duration.ofSeconds(10).toNanos();

    private final URI home;
    private final JdbcClient jdbc;
    private final AtomicInteger people = new AtomicInteger();

    RehearsedAgents(URI home, JdbcClient jdbc) {
        this.home = home;
        this.jdbc = jdbc;
    }

    void register() throws InterruptedException {
        var end = System.nanoTime() + LONGEST;
        Callable<Void> some = () -> {
            while (System.nanoTime() < end && people.get() < MOST) {
                register(people.incrementAndGet());
            }
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(_ -> some).toList())) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody could register", e.getCause());
        }
    }

    private void register(int person) throws IOException, InterruptedException {
        var email = "agent" + person + "@repetition.gouv.fr";
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var form = get(browser, EVENT);
            var sent = post(
                    browser,
                    EVENT,
                    Map.of(
                            "_formulaire", token(form),
                            "mode", "en_ligne",
                            "prenom", "Camille",
                            "nom", "Répétition",
                            "courriel", email,
                            "fonction", "agent",
                            "organisme", "Répétition"));
            get(browser, sent.headers().firstValue("location").orElseThrow());
            var page = link(email);
            var proven = post(browser, page, Map.of("_formulaire", token(get(browser, page))));
            get(browser, proven.headers().firstValue("location").orElseThrow());
        }
    }

    private String link(String email) {
        return jdbc.sql("""
                select substring(content::text from '/inscription/[A-Za-z0-9_-]+')
                  from mail_letter
                 where recipient = :email
                """)
                .param("email", email)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static String token(HttpResponse<String> page) {
        var from = page.body().indexOf(TOKEN) + TOKEN.length();
        return page.body().substring(from, page.body().indexOf('"', from));
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
