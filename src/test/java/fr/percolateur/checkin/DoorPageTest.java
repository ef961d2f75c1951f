package fr.percolateur.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import fr.percolateur.checkin.Admission.Outcome;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.ticket.Tickets;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The door of the Verrerie: who may keep it, and what it makes of what it is shown.
@PageTest
@Import(Verrerie.Entry.class)
class DoorPageTest {

    private static final String DOOR = "/atelier/agenda/phare/emargement";

    @LocalServerPort
    private int port;

    @Autowired
    private Door door;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Tickets tickets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent keeper;

    @BeforeEach
    void openTheDoor() {
        keeper = new Agent(port);
        jdbc.sql("delete from registration").update();
        jdbc.sql("delete from checkin_arrival").update();
        jdbc.sql("delete from checkin_scan").update();
        verrerie.is(Role.DOOR, "cafes-du-port");
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    @Test
    void sendsVisitorsToSignIn() throws Exception {
        verrerie.is(new Viewer.Visitor());
        for (var path : List.of("", "/liste.json")) {
            keeper.open(DOOR + path);
            assertThat(keeper.path()).as(path).isEqualTo("/connexion");
        }
    }

    @Test
    void isKeptByThoseOfTheSeriesAlone() throws Exception {
        record Case(Grant grant, int phare, int libre) {}
        for (var each : List.of(
                new Case(new Grant(Role.ADMINISTRATOR, ""), 200, 200),
                new Case(new Grant(Role.ORGANISER, "cafes-du-port"), 200, 403),
                new Case(new Grant(Role.DOOR, "cafes-du-port"), 200, 403),
                new Case(new Grant(Role.ORGANISER, "forum"), 403, 403),
                new Case(new Grant(Role.DOOR, "forum"), 403, 403))) {
            verrerie.is(each.grant().role(), each.grant().series());
            for (var path : List.of("", "/liste.json")) {
                keeper.open(DOOR + path);
                assertThat(keeper.answer().statusCode()).as(each + path).isEqualTo(each.phare());
                keeper.open("/atelier/agenda/libre/emargement" + path);
                assertThat(keeper.answer().statusCode()).as(each + path).isEqualTo(each.libre());
            }
        }
    }

    @Test
    void takesNothingFromWhoMayNotKeepIt() throws Exception {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        for (var act : List.of("/emargement", "/ajouts")) {
            verrerie.is(Role.DOOR, "cafes-du-port");
            keeper.open(DOOR);
            verrerie.is(Role.DOOR, "forum");
            keeper.send(act, Map.of("billet", code(nadia), "nom", "Zoé"));
            assertThat(keeper.answer().statusCode()).as(act).isEqualTo(403);
        }
        assertThat(count("checkin_arrival")).isZero();
        assertThat(count("checkin_scan")).isZero();
    }

    @Test
    void welcomesOnceAndSaysSoTheSecondTime() throws Exception {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        assertThat(show(code(nadia))).startsWith("Bienvenue Nadia Vauquier – arrivée à ");
        assertThat(show(code(nadia).toLowerCase(Locale.ROOT)))
                .startsWith("Déjà enregistré·e Nadia Vauquier – arrivée à ");
        assertThat(keeper.open(DOOR).select(".pc-gauge").eachText())
                .containsExactly("Sur place 1 / 1", "En ligne 0 / 0");
        assertThat(count("checkin_scan")).isEqualTo(2);
    }

    @Test
    void tellsTicketsThatGiveNoEntryApart() throws Exception {
        var elsewhere = verrerie.seat("libre", "Ines", Mode.ONSITE);
        var cancelled = verrerie.seat("phare", "Idriss", Mode.ONSITE);
        registrations.cancel(cancelled.id());
        assertThat(show(code(elsewhere))).isEqualTo("Ce billet est celui d’une autre rencontre");
        assertThat(show(code(cancelled)))
                .isEqualTo("Ce billet ne donne pas entrée Idriss Vauquier – inscription annulée");
        assertThat(show("0000-0000")).startsWith("Ce n’est pas un billet.");
        assertThat(count("checkin_arrival")).isZero();
        assertThat(count("checkin_scan")).isEqualTo(3);
    }

    @Test
    void takesBackAnArrivalThatWasAMistakeAndLogsWhatIsDoneByHand() throws Exception {
        var helene = verrerie.seat("phare", "Hélène", Mode.ONLINE);
        keeper.open(DOOR + "?q=helene");
        keeper.press("Hélène est là");
        keeper.open(DOOR + "?q=helene");
        assertThat(keeper.press("Annuler l’arrivée de Hélène").text()).contains("Arrivée annulée");
        assertThat(count("checkin_arrival")).isZero();
        keeper.open(DOOR);
        keeper.post(DOOR + "/retraits", Map.of("inscription", String.valueOf(helene.id())));
        assertThat(keeper.answer().statusCode()).isEqualTo(422);

        keeper.open(DOOR);
        keeper.send("/ajouts", Map.of("nom", "Zoé Coste"));
        assertThat(jdbc.sql("select act || ' ' || split_part(subject, '/', 1) || ' ' || fields::text"
                                + " from audit_entry order by id desc limit 3")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly(
                        "arrival.added arrival {}",
                        "arrival.undone registration {}",
                        "arrival.admitted registration {arrived_at}");
    }

    private String add(String name) throws Exception {
        keeper.open(DOOR);
        keeper.send("/ajouts", Map.of("nom", name, "organisme", "Capitainerie"));
        return jdbc.sql("select id from checkin_arrival where name = :name")
                .param("name", name)
                .query((row, _) -> DOOR + "/ajouts/" + row.getString(1))
                .single();
    }

    @Test
    void correctsSomeoneWhoWasAddedByName() throws Exception {
        var zoe = add("Zoé Coste");
        assertThat(keeper.open(DOOR).select("[aria-labelledby=ajout] tbody tr").text())
                .startsWith("Zoé Coste Capitainerie arrivée à");
        keeper.open(zoe);
        var refused = keeper.post(zoe, Map.of("nom", " ", "organisme", "Phare"));
        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#organisme").val()).isEqualTo("Phare");

        keeper.post(zoe, Map.of("nom", "Zoé Costes", "organisme", "Phare"));

        assertThat(keeper.open(zoe).select("[aria-labelledby=garde]").text())
                .contains("Zoé Costes", "Phare", "Rencontre du phare", "Nom effacé le");
        assertThat(keeper.open(DOOR + "?fait=correction")
                        .select("[role=status]")
                        .text())
                .contains("Nom corrigé");
        assertThat(logged()).containsExactly("arrival.corrected {}", "arrival.added {}");
    }

    @Test
    void givesErasesAndRemovesSomeoneWhoWasAddedByName() throws Exception {
        var zoe = add("Zoé Coste");
        var noe = add("Noé Riva");
        keeper.open(zoe + "/donnees.csv");
        assertThat(keeper.answer().body()).contains("\"Prénom et nom\";\"Zoé Coste\"");
        keeper.open(zoe);
        keeper.send("/effacement", Map.of());
        keeper.open(noe);
        keeper.send("/retrait", Map.of());

        assertThat(jdbc.sql("select name || organisation from checkin_arrival")
                        .query((row, _) -> row.getString(1))
                        .list())
                .as("who came still counts, without a name")
                .containsExactly("");
        assertThat(keeper.open(zoe).text()).doesNotContain("Zoé");
        assertThat(keeper.answer().statusCode()).isEqualTo(404);
        assertThat(logged()).startsWith("arrival.removed {}", "arrival.forgotten {}");
    }

    @Test
    void givesAxeNothingToSayOfSomeoneAdded() throws Exception {
        var zoe = add("Zoé Coste");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(320, 800))) {
            for (var path : List.of(DOOR, zoe)) {
                page.navigate("http://localhost:" + port + path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
                Snapshots.keepWhole(
                        page, Path.of("target/screenshots/door" + (path.equals(DOOR) ? "" : "-added") + ".png"));
            }
        }
    }

    @Test
    void showsThoseWhoWereAddedToNobodyElse() throws Exception {
        var zoe = add("Zoé Coste");
        keeper.open(DOOR);
        for (var series : List.of("forum", "")) {
            verrerie.is(Role.DOOR, series);
            for (var path : List.of("", "/donnees.csv")) {
                keeper.open(zoe + path);
                assertThat(keeper.answer().statusCode()).as(path).isEqualTo(403);
            }
            for (var path : List.of("", "/effacement", "/retrait")) {
                keeper.post(zoe + path, Map.of("nom", "Personne"));
                assertThat(keeper.answer().statusCode()).as(path).isEqualTo(403);
            }
        }
        verrerie.is(Role.ADMINISTRATOR, "");
        keeper.open(zoe.replace("/phare/", "/libre/"));
        assertThat(keeper.answer().statusCode()).as("another event’s door").isEqualTo(404);
        assertThat(count("checkin_arrival")).isEqualTo(1);
    }

    @Test
    void keepsAnArrivalThatAPhoneBringsWeeksLater() throws Exception {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        record Dates(OffsetDateTime starts, OffsetDateTime over) {}
        var dates = jdbc.sql("select starts_at, over_at from event where title = 'Rencontre du phare'")
                .query((row, _) ->
                        new Dates(row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class)))
                .single();
        jdbc.sql("""
                update event
                   set starts_at = now() - interval '30 days', over_at = now() - interval '30 days'
                 where title = 'Rencontre du phare'
                """).update();
        try {
            verrerie.is(Role.ORGANISER, "cafes-du-port");
            keeper.open(DOOR);
            keeper.sendJson(
                    DOOR + "/passages",
                    "{\"passages\":[{\"id\":\"%s\",\"billet\":\"%s\",\"instant\":\"%s\"}]}"
                            .formatted(
                                    UUID.randomUUID(),
                                    tickets.of(nadia).scanned(),
                                    Instant.now().minus(Duration.ofDays(30))));

            var lists = keeper.open("/atelier/agenda/phare/participants/");
            assertThat(lists.select("[aria-labelledby=presence]").text())
                    .contains("L’arrivée d’une personne nous est parvenue plus d’une semaine après la rencontre");
            keeper.open("/atelier/agenda/phare/participants/inscriptions.csv");
            assertThat(keeper.answer().body())
                    .contains("Arrivée connue plus d’une semaine après")
                    .contains(";\"oui\"");
        } finally {
            jdbc.sql("update event set starts_at = :seen, over_at = :over where title = 'Rencontre du phare'")
                    .param("seen", dates.starts())
                    .param("over", dates.over())
                    .update();
        }
    }

    private List<String> logged() {
        return jdbc.sql("""
                select act || ' ' || fields::text
                  from audit_entry
                 where act like 'arrival.%'
                 order by id desc
                 limit 2
                """).query((row, _) -> row.getString(1)).list();
    }

    @Test
    void takesBackNoArrivalOnline() throws Exception {
        var ines = verrerie.seat("phare", "Ines", Mode.ONLINE);
        door.join(ines);
        keeper.open(DOOR + "?q=ines");
        keeper.press("Annuler l’arrivée de Ines");
        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(count("checkin_arrival")).isEqualTo(1);
    }

    @Test
    void findsSomeoneByNameWithoutTheirAccents() throws Exception {
        verrerie.seat("phare", "Hélène", Mode.ONLINE);
        var page = keeper.open(DOOR + "?q=helene");
        assertThat(page.select("tbody tr").text()).startsWith("Hélène Vauquier La Verrerie inscrit·e en ligne");
        keeper.press("Hélène est là");
        assertThat(keeper.answer().body()).contains("Bienvenue");
        assertThat(keeper.open(DOOR).select(".pc-gauge").eachText())
                .containsExactly("Sur place 1 / 0", "En ligne 0 / 1");
        assertThat(keeper.open(DOOR + "?q=personne").text()).contains("Personne de ce nom n’est inscrit");
    }

    @Test
    void addsWhoeverCameUnregisteredOnceForAFormSentTwice() throws Exception {
        var passage = UUID.randomUUID().toString();
        for (var sent = 0; sent < 2; sent++) {
            keeper.open(DOOR);
            keeper.send("/ajouts", Map.of("passage", passage, "nom", "Zoé Łęcka", "organisme", "Capitainerie"));
            assertThat(keeper.answer().body()).contains("Personne ajoutée");
        }
        assertThat(jdbc.sql("select name || ', ' || organisation from checkin_arrival")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("Zoé Łęcka, Capitainerie");
    }

    @Test
    void letsThePageAloneUseTheCamera() throws Exception {
        keeper.open(DOOR);
        assertThat(keeper.answer().headers().allValues("Permissions-Policy")).containsExactly("camera=(self)");
        keeper.open("/agenda/");
        assertThat(keeper.answer().headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=()");
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        keeper.open(DOOR);
        var page = keeper.send("/emargement", Map.of("billet", " "));
        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".fr-alert a").eachText()).containsExactly("Tapez le code du billet.");
        page = keeper.send("/ajouts", Map.of("nom", ""));
        assertThat(page.select(".fr-alert a").eachText()).containsExactly("Tapez le nom de la personne à ajouter.");
        page = keeper.send("/ajouts", Map.of("nom", "z".repeat(201)));
        assertThat(page.select(".fr-alert a").eachText()).containsExactly("C’est trop long : 200 caractères au plus.");
    }

    @Test
    void countsOncePerPersonWhateverTheDoors() throws Exception {
        var guests = new ArrayList<Registration>();
        for (var number = 0; number < 40; number++) {
            guests.add(verrerie.seat("phare", "Agent" + number, Mode.ONSITE));
        }
        var event = guests.getFirst().event();
        var told = new ArrayList<Callable<Outcome>>();
        for (var guest : guests) {
            var scanned = tickets.of(guest).scanned();
            for (var doorway = 0; doorway < 4; doorway++) {
                var scan = new Scan(UUID.randomUUID(), scanned, Instant.now());
                var holder = UUID.randomUUID();
                // a phone that got no answer sends the same again, maybe while the first is under way
                told.add(() -> door.scan(event, scan, holder).outcome());
                told.add(() -> door.scan(event, scan, holder).outcome());
            }
        }
        Collections.shuffle(told, new Random(7));
        try (var doors = Executors.newFixedThreadPool(16)) {
            for (var outcome : doors.invokeAll(told)) {
                assertThat(outcome.get()).isIn(Outcome.ARRIVED, Outcome.AGAIN);
            }
        }
        assertThat(count("checkin_arrival")).isEqualTo(40);
        assertThat(count("checkin_scan")).isEqualTo(160);
        assertThat(jdbc.sql("select count(*) from checkin_scan where outcome = 'arrived'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(40);
        assertThat(door.count(event).getFirst()).isEqualTo(new Headcount(Mode.ONSITE, 40, 40));
    }

    @Test
    void keepsTheEarliestMomentOfDoorsWithoutNetwork() {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var early = now.minus(Duration.ofMinutes(9));
        assertThat(scan(nadia, now).outcome()).isEqualTo(Outcome.ARRIVED);
        assertThat(scan(nadia, early).outcome()).isEqualTo(Outcome.AGAIN);
        scan(nadia, now.plus(Duration.ofDays(2)));
        assertThat(door.search(nadia.event(), "Nadia", 1))
                .extracting(Guest::arrivedAt)
                .containsExactly(early);
        assertThat(jdbc.sql("select count(*) from checkin_scan where scanned_at > received_at")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void takesBundlesOfScansAndAnswersEachAgainAlike() throws Exception {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        var one = "{\"id\":\"%s\",\"billet\":\"%s\",\"instant\":\"%s\"}";
        var bundle = "{\"passages\":["
                + one.formatted(UUID.randomUUID(), tickets.of(nadia).scanned(), Instant.now()) + ","
                + one.formatted(UUID.randomUUID(), "rien", Instant.now()) + "]}";
        keeper.open(DOOR);
        var first = keeper.sendJson(DOOR + "/passages", bundle);
        assertThat(first)
                .contains("\"issue\":\"arrived\",\"nom\":\"Nadia Vauquier\"", "\"issue\":\"unknown\",\"nom\":\"\"");
        keeper.open(DOOR);
        assertThat(keeper.sendJson(DOOR + "/passages", bundle)).isEqualTo(first);
        assertThat(count("checkin_scan")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"passages\":[null]}",
                "{\"passages\":[{\"id\":\"1\"}]}",
                "{\"passages\":[{\"id\":\"00000000-0000-0000-0000-000000000000\",\"billet\":\"x\"}]}"
            })
    void refusesABundleThatIsNone(String bundle) throws Exception {
        keeper.open(DOOR);
        keeper.sendJson(DOOR + "/passages", bundle);
        assertThat(keeper.answer().statusCode()).isEqualTo(400);
        assertThat(count("checkin_scan")).isZero();
    }

    @Test
    void givesThePhoneWhatItNeedsWithoutNetwork() throws Exception {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        keeper.open(DOOR + "/liste.json");
        assertThat(keeper.answer().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(keeper.answer().body())
                .contains(
                        "\"evenement\":" + nadia.event(),
                        "{\"code\":\"" + code(nadia)
                                + "\",\"nom\":\"Nadia Vauquier\",\"organisme\":\"La Verrerie\",\"mode\":\"sur_place\",\"attendu\":true,\"arrivee\":null}");
    }

    private Admission scan(Registration guest, Instant at) {
        return door.scan(
                guest.event(), new Scan(UUID.randomUUID(), tickets.of(guest).scanned(), at), UUID.randomUUID());
    }

    private String show(String code) throws IOException, InterruptedException {
        keeper.open(DOOR);
        return keeper.send("/emargement", Map.of("billet", code))
                .select("[role=status]")
                .text()
                .strip();
    }

    private String code(Registration registration) {
        return tickets.of(registration).code();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
