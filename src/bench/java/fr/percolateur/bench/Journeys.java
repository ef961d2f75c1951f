package fr.percolateur.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who register, each from the form to the page that says confirmed, over HTTP: six requests, all that a browser
/// asks for but style-sheets, which it has. The link is read in the mail, that is in its table.
final class Journeys {

    private static final Pattern LINK = Pattern.compile("/inscription/[A-Za-z0-9_-]+");

    /// What one of them came to: a state of the registration, or the status of an answer that should not be.
    private final Map<String, AtomicInteger> ends = new java.util.concurrent.ConcurrentHashMap<>();

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger people = new AtomicInteger();
    private final URI site;
    private final JdbcClient jdbc;
    private final String name;
    private final List<String> events;
    private double seconds;

    /// @param name that no other run has
    Journeys(URI site, JdbcClient jdbc, String name, List<String> events) {
        this.site = site;
        this.jdbc = jdbc;
        this.name = name;
        this.events = events;
    }

    Journeys lasting(double duration, int concurrency) throws InterruptedException {
        var end = System.nanoTime() + (long) (duration * 1e9);
        return run(concurrency, () -> System.nanoTime() < end);
    }

    Journeys of(int number, int concurrency) throws InterruptedException {
        var left = new AtomicInteger(number);
        return run(concurrency, () -> left.getAndDecrement() > 0);
    }

    /// People who send the form and never prove their address.
    Journeys abandoned(int number, int concurrency) throws InterruptedException {
        var left = new AtomicInteger(number);
        return run(concurrency, () -> left.getAndDecrement() > 0, this::abandon);
    }

    private Journeys run(int concurrency, BooleanSupplier more) throws InterruptedException {
        return run(concurrency, more, this::register);
    }

    private interface Journey {
        void go(Browser browser, int person) throws IOException;
    }

    private Journeys run(int concurrency, BooleanSupplier more, Journey journey) throws InterruptedException {
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var one = 0; one < concurrency; one++) {
                all.add(threads.submit(() -> {
                    try (var browser = new Browser(site)) {
                        while (more.getAsBoolean()) {
                            journey.go(browser, people.incrementAndGet());
                        }
                    }
                    return null;
                }));
            }
            for (var each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        seconds = (System.nanoTime() - start) / 1e9;
        return this;
    }

    private void abandon(Browser browser, int person) throws IOException {
        var sent = send(browser, person, new Clock());
        end(sent.status() == 303 ? "abandoned" : "submit-" + sent.status());
    }

    private String email(int person) {
        return name + person + "@agence.gouv.fr";
    }

    private Browser.Answer send(Browser browser, int person, Clock clock) throws IOException {
        browser.forget();
        var form = "/agenda/" + events.get(person % events.size()) + "/inscription";
        var token = clock.time(() -> browser.get(form)).after("name=\"_formulaire\" value=\"");
        return clock.time(() -> browser.post(
                form,
                Map.of(
                        "_formulaire", token,
                        "mode", "sur_place",
                        "prenom", "Nadia",
                        "nom", "Ormevalle",
                        "courriel", email(person),
                        "fonction", "chargée de mission",
                        "organisme", "Agence de la simplicité")));
    }

    private void register(Browser browser, int person) throws IOException {
        var clock = new Clock();
        var sent = send(browser, person, clock);
        if (sent.status() != 303) {
            end("submit-" + sent.status());
            return;
        }
        clock.time(() -> browser.get(sent.location()));
        var page = link(email(person));
        var second = clock.time(() -> browser.get(page)).after("name=\"_formulaire\" value=\"");
        var proven = clock.time(() -> browser.post(page, Map.of("_formulaire", second)));
        if (proven.status() != 303) {
            end("prove-" + proven.status());
            return;
        }
        end(clock.time(() -> browser.get(proven.location())).after("data-etat=\""));
        nanos.add(clock.total);
    }

    private String link(String email) {
        var letter = jdbc.sql("select content ->> 'parts' from mail_letter where recipient = :email")
                .param("email", email)
                .query((row, _) -> row.getString(1))
                .single();
        var link = LINK.matcher(letter);
        if (!link.find()) {
            throw new IllegalStateException("no link in " + letter);
        }
        return link.group();
    }

    private void end(String state) {
        ends.computeIfAbsent(state, _ -> new AtomicInteger()).incrementAndGet();
    }

    private interface Asking {
        Browser.Answer ask() throws IOException;
    }

    /// What the site took of a journey, without the reading of the mail.
    private static final class Clock {

        private long total;

        Browser.Answer time(Asking asking) throws IOException {
            var start = System.nanoTime();
            var answer = asking.ask();
            total += System.nanoTime() - start;
            return answer;
        }
    }

    int ended(String state) {
        return ends.getOrDefault(state, new AtomicInteger()).get();
    }

    int errors() {
        return people.get() - ended("confirmed") - ended("waiting") - ended("abandoned");
    }

    double perSecond() {
        return ended("confirmed") / seconds;
    }

    double seconds() {
        return seconds;
    }

    double percentileMs(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return "%s: %s in %.1f s".formatted(name, ends, seconds);
    }
}
