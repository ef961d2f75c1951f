package fr.percolateur.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.web.OpenPost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// Every route of the program, asked by everyone, against `authorisation.csv`. A route without a line there fails, and
/// so does a line without a route.
@PageTest
@Import(Premises.Entry.class)
@ActiveProfiles("composants")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthorisationPageTest {

    /// What the node writes for itself: its jobs, and the key of its tickets when it first needs one.
    private static final Set<String> MOVING = Set.of(
            "scheduled_tasks",
            "ticket_key",
            // as a room gets its code when someone first asks for it
            "live_room",
            "node_beat",
            // the log is chained a little after it is written
            "audit_pending",
            "audit_link",
            // and verified each night
            "audit_verification");

    /// That a list of names was taken away is written down.
    private static final Set<String> LOGGED = Set.of("audit_entry", "audit_value");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Premises premises;

    @Autowired
    private List<OpenPost> openPosts;

    private final List<Rule> table = table();

    private static List<Rule> table() {
        try {
            return Rule.table();
        } catch (IOException e) {
            throw new AssertionError(Rule.TABLE + " cannot be read", e);
        }
    }

    @Test
    @Order(1)
    void eachRouteHasARule() {
        var ruled = table.stream().map(Rule::route).collect(Collectors.toCollection(TreeSet::new));
        var routes = Routes.of(context);
        var without = new TreeSet<>(routes);
        without.removeAll(ruled);
        assertThat(without)
                .as("routes without a rule: write into %s who may, one line each, as its first lines tell", Rule.TABLE)
                .isEmpty();
        ruled.removeAll(routes);
        assertThat(ruled)
                .as("rules whose route is gone: take them out of %s", Rule.TABLE)
                .isEmpty();
    }

    /// Else a route that only some settings bring would escape the table.
    @Test
    @Order(2)
    void onlyTheDemoHasControllersThatAreNotTried() {
        var asleep = Routes.controllers().stream()
                .filter(type -> context.getBeanNamesForType(type).length == 0)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asleep).containsExactly("LetterboxController", "MasqueradeController");
    }

    @Test
    @Order(3)
    void refusesAllOthersAndChangesNothing() throws Exception {
        try (var requests = new Requests(port, premises)) {
            requests.keepNames();
            table.forEach(rule -> rule.with().values().forEach(requests::value));
            var before = fingerprints();
            var wrong = new ArrayList<String>();
            for (var rule : table) {
                for (var one : Cast.values()) {
                    if (rule.allows(one)) {
                        continue;
                    }
                    var answer = requests.send(rule, one, true);
                    var led = answer.statusCode() == 303
                            && Requests.location(answer).startsWith("/connexion?suite=");
                    if (one == Cast.VISITOR ? !led : answer.statusCode() != 403) {
                        wrong.add(told(rule, one, answer.statusCode()));
                    }
                }
            }
            assertThat(wrong).as("whom the table does not name was not refused").isEmpty();
            assertThat(changed(before)).isEmpty();
        }
    }

    @Test
    @Order(4)
    void takesNoFormWithoutItsTokenAndChangesNothing() throws Exception {
        var open = openPosts.stream().map(post -> "POST " + post.pattern()).collect(Collectors.toSet());
        try (var requests = new Requests(port, premises)) {
            requests.keepNames();
            table.forEach(rule -> rule.with().values().forEach(requests::value));
            var before = fingerprints();
            var wrong = new ArrayList<String>();
            for (var rule : table) {
                if (rule.acts() && !open.contains(rule.route()) && !rule.path().equals("/error")) {
                    var answer = requests.send(rule, Cast.ADMINISTRATOR, false);
                    if (answer.statusCode() != 403) {
                        wrong.add(told(rule, Cast.ADMINISTRATOR, answer.statusCode()));
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(changed(before)).isEmpty();
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "POST /api/v1/mail/bounces",
                        "POST /idees/suivi/{token}",
                        "POST /lettre/{token}/desinscription",
                        "POST /ouverture/{token}/desinscription");
    }

    @Test
    @Order(5)
    void letsThoseOfTheTableReadAndAReadingNeverActs() throws Exception {
        try (var requests = new Requests(port, premises)) {
            requests.keepNames();
            table.forEach(rule -> rule.with().values().forEach(requests::value));
            var before = fingerprints();
            assertThat(refused(requests, false))
                    .as("whom the table names was refused")
                    .isEmpty();
            var changed = changed(before);
            changed.removeAll(LOGGED);
            assertThat(changed).isEmpty();
        }
    }

    @Test
    @Order(6)
    void letsThoseOfTheTableAct() throws Exception {
        try (var requests = new Requests(port, premises)) {
            assertThat(refused(requests, true))
                    .as("whom the table names was refused")
                    .isEmpty();
        }
    }

    private List<String> refused(Requests requests, boolean acting) throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        for (var rule : table) {
            if (rule.acts() != acting) {
                continue;
            }
            for (var one : rule.asked()) {
                if (acting) {
                    premises.arrive();
                }
                var answer = requests.send(rule, one, true);
                if (!rule.isMet(answer.statusCode(), Requests.location(answer))) {
                    wrong.add(told(rule, one, answer.statusCode()));
                }
            }
        }
        return wrong;
    }

    private static String told(Rule rule, Cast one, int status) {
        return rule.route() + " " + rule.with() + " by " + one.word() + ": " + status;
    }

    /// The tables that do not hold what they held.
    private Set<String> changed(Map<String, String> before) {
        var after = fingerprints();
        return before.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What each table holds, in one number.
    private Map<String, String> fingerprints() {
        var found = new TreeMap<String, String>();
        jdbc.sql("""
                select relname
                  from pg_class
                 where relkind = 'r'
                   and relnamespace = 'public'::regnamespace
                """).query((row, _) -> row.getString(1)).list().stream()
                .filter(name -> !MOVING.contains(name))
                .forEach(name -> found.put(
                        name,
                        jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + name
                                        + " t")
                                .query((row, _) -> row.getString(1))
                                .single()));
        return found;
    }
}
