package fr.percolateur.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.desk.Workbench;
import fr.percolateur.document.Kind;
import fr.percolateur.node.Emptying;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Services from promised to confirmed, without script.
class BookingsPageTest extends Workbench {

    private static final String PAGE = "/atelier/evenements/machine/accessibilite";

    private static final String FILE = """
            ---
            title: 'Qui décide ?'  # le titre
            serie: cafes-du-port
            event_start_date: 2027-01-19 16:30:00 +01:00
            accessibilite:
            - {service: sous-titrage, etat: promis, note: gardée}   # à relancer
            - {service: souffleur, etat: promis}
            lieu: La Verrerie
            ---
            Le texte.
            """;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private BookingCheck check;

    BookingsPageTest() {
        super("service_booking, document_revision");
    }

    @BeforeEach
    void bringTheEvent() throws IOException {
        become("EDITOR", "cafes-du-port");
        bring(Map.of("machine", FILE));
    }

    private String stored() {
        return stored("machine");
    }

    private static Map<String, String> typed(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("main form.pc-form [name]").forEach(field -> {
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        });
        return fields;
    }

    private Document save(Document page, String... changes) throws Exception {
        var fields = typed(page);
        for (var at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        return agent.post(PAGE, fields);
    }

    private Document confirm(Document page) throws Exception {
        return save(
                page,
                "etat-1",
                "confirme",
                "prestataire-1",
                "Vélotype <b>du Port</b>",
                "contact-1",
                "Solène",
                "courriel-1",
                "Solene@Velotype.example.org",
                "reserve-1",
                "2026-12-01",
                "confirme-1",
                "2026-12-14");
    }

    @Test
    void writesTheStateInTheDocumentAndTheProviderBeside() throws Exception {
        var saved = confirm(agent.open(PAGE));

        assertThat(saved.select("[role=status]").text()).contains("Les services sont enregistrés.");
        assertThat(saved.select("#prestataire-1").val()).isEqualTo("Vélotype <b>du Port</b>");
        assertThat(stored().replace('\u00A0', ' '))
                .isEqualTo(FILE.replace("sous-titrage, etat: promis", "sous-titrage, etat: confirme")
                        .replace(
                                "lieu: La Verrerie\n",
                                "lieu: La Verrerie\nchamps_informations:\n- intitule: Accessibilité\n"
                                        + "  contenu: 'Confirmé : sous-titrage. Promis : souffleur'\n"));
        assertThat(agent.open("/agenda/machine/").select(".pc-badges").text())
                .contains("Sous-titrage : confirmé")
                .contains("souffleur : promis");
        assertThat(agent.open("/agenda/machine/").text()).doesNotContain("Vélotype");
    }

    @Test
    void addsAndTakesAwayServices() throws Exception {
        save(agent.open(PAGE), "etat-0", "promis", "etat-1", "", "etat-6", "");

        assertThat(stored())
                .contains("accessibilite:\n- {service: lsf, etat: promis")
                .doesNotContain("sous-titrage");
    }

    @Test
    void asksWithWhomAndSinceWhen() throws Exception {
        var refused = save(
                agent.open(PAGE), "etat-0", "reserve", "etat-1", "confirme", "reserve-1", "hier", "courriel-1", "x@");

        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#erreurs a").eachAttr("href"))
                .containsExactly(
                        "#prestataire-0", "#reserve-0", "#prestataire-1", "#reserve-1", "#confirme-1", "#courriel-1");
        assertThat(refused.select("#reserve-1").val()).isEqualTo("hier");
        assertThat(stored()).isEqualTo(FILE);
    }

    @Test
    void showsWhatSomeoneElseSaved() throws Exception {
        var mine = agent.open(PAGE);
        confirm(agent.open(PAGE));

        var conflict = save(mine, "etat-0", "promis");

        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(conflict.select("main").text()).contains("Enregistré à présent : Confirmé, Vélotype <b>du Port</b>");
        assertThat(stored()).contains("etat: confirme");
    }

    @Test
    void remindsOfWhatIsNotConfirmedTwoWeeksBefore() throws Exception {
        become(Role.ORGANISER);
        jdbc.sql("update event set starts_at = now() + interval '13 days', over_at = now() + interval '14 days'"
                        + " where title like 'Qui décide%'")
                .update();
        assertThat(agent.open("/atelier/").select("main").text().replace('\u00A0', ' '))
                .contains("2 services d’accessibilité ne sont pas confirmés.");

        jdbc.sql("update event set starts_at = now() + interval '15 days', over_at = now() + interval '16 days'"
                        + " where title like 'Qui décide%'")
                .update();
        assertThat(agent.open("/atelier/").select("main").text()).doesNotContain("ne sont pas confirmés");
    }

    private void become(Role role) {
        embarcadere.isWith(Set.of(new Grant(role, "cafes-du-port")));
    }

    @Test
    void givesAndForgetsTheContact() throws Exception {
        confirm(agent.open(PAGE));
        var providers = kept.stream()
                .filter(data -> data.columns().contains("service_booking"))
                .findFirst()
                .orElseThrow();
        var holder = providers.holder().orElseThrow();
        assertThat(holder.of("solene@velotype.example.org")).hasSize(1);

        assertThat(holder.erase("solene@velotype.example.org")).isEmpty();
        assertThat(holder.of("solene@velotype.example.org")).isEmpty();
        assertThat(agent.open(PAGE).select("#prestataire-1").val()).isEqualTo("Vélotype <b>du Port</b>");

        assertThat(providers.forgetting().upTo(Instant.parse("2028-01-01T00:00:00Z")))
                .isZero();
        assertThat(providers
                        .forgetting()
                        .upTo(Instant.parse("2028-01-01T00:00:00Z").plus(60, ChronoUnit.DAYS)))
                .isEqualTo(1);
    }

    @Test
    void stopsThePublicationOfWhatNobodyWasAskedToKeep() throws Exception {
        assertThat(obstacles()).containsExactly("ERROR service-unbooked", "ERROR service-unbooked");

        save(agent.open(PAGE), "prestataire-1", "Vélotype", "etat-6", "");
        assertThat(obstacles()).isEmpty();

        Emptying.of(jdbc, "service_booking");
        bring(Map.of("machine", FILE.replace("etat: promis", "etat: confirme")));
        assertThat(obstacles()).containsExactly("WARNING service-without-provider", "WARNING service-without-provider");
    }

    private List<String> obstacles() {
        var stored = documents.find(Kind.EVENT, "machine").orElseThrow();
        return check.of(stored, Instant.now()).stream()
                .map(obstacle -> obstacle.severity() + " " + obstacle.rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as           | of            | page | form
            -              |               | 303  | 303
            DOOR           | cafes-du-port | 403  | 403
            REFERENT       |               | 403  | 403
            ORGANISER      | forum         | 403  | 403
            EDITOR         | cafes-du-port | 200  | 303
            ADMINISTRATOR  |               | 200  | 303
            """)
    void opensToWhoWritesForTheSeries(String role, String series, int page, int form) throws Exception {
        agent.staying();
        var fields = typed(agent.open(PAGE));
        become(role, series);
        agent.post(PAGE, fields);
        assertThat(agent.answer().statusCode()).isEqualTo(form);
        agent.open(PAGE);
        assertThat(agent.answer().statusCode()).isEqualTo(page);
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() {
        look("programme", Map.of("services", PAGE));
    }
}
