package fr.percolateur.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From the invitation to the programme, without script.
class SpeakersPageTest extends SpeakersBench {

    @Autowired
    private SpeakerCheck check;

    private long people() {
        return jdbc.sql("select count(*) from speaker").query(Long.class).single();
    }

    @Test
    void namesSomeoneAtOnceWithoutALetter() throws Exception {
        var page = add("ajouter", "Malo Tricot", "", "");

        assertThat(page.select("[role=status]").text()).contains("La personne est ajoutée au programme.");
        assertThat(stored())
                .isEqualTo(FILE.replace(
                        "# fidèle\n",
                        "# fidèle\n- {id: malo-tricot, nom: Malo Tricot, fonction: conteur, organisme: Agence <b>des</b>"
                                + " Marées, role: intervenant}\n"));
        assertThat(page.select("tbody small").eachText()).contains("conteur, Agence <b>des</b> Marées");
        assertThat(agent.open("/agenda/machine/").select(".pc-speaker b").eachText())
                .containsExactly("Inès Caron", "Malo Tricot");
    }

    @Test
    void namesWhoWasInvitedOnceTheyAccept() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(stored()).isEqualTo(FILE);

        var link = link();
        assertThat(guest.open(link).select("dd").text())
                .contains("Trois récits", "La Verrerie", "14 quai des Tonneliers", "ligne A");
        assertThat(agent.open(PAGE).select(".fr-badge").text()).contains("Sans réponse");

        assertThat(answer(link, "").select("#erreurs a").eachAttr("href")).containsExactly("#reponse");
        assertThat(guest.answer().statusCode()).isEqualTo(422);

        assertThat(answer(link, "oui", "image").select("[role=status]").text()).contains("vous êtes au programme");
        assertThat(stored())
                .contains(
                        "- {id: malo-tricot, nom: Malo Tricot, fonction: conteuse, organisme: Agence des Marées, role:"
                                + " intervenant}\n---");
        assertThat(letter(TANCREDE)).contains("Malo Tricot accepte d’intervenir", "Avec joie");
        assertThat(letter(MALO)).contains("/agenda/machine/inscription?invitation=");
        assertThat(agent.open(PAGE).select("tbody").text())
                .contains("A accepté", "« Avec joie »", "Image accordée", "Pas d’enregistrement");

        answer(link, "oui", "enregistrement");
        assertThat(agent.open(PAGE).select("tbody").text()).contains("Pas d’image", "Enregistrement accordé");
        assertThat(jdbc.sql("select image_consent < image_revoked from speaker")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        answer(link, "non");
        assertThat(stored()).isEqualTo(FILE);
        assertThat(letter(TANCREDE)).contains("Malo Tricot décline");
    }

    @Test
    void remindsTheOrganiserOfWhoeverIsAwaitedOrDeclined() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(agent.open("/atelier/").select("main").text())
                .contains("Une personne invitée à intervenir n’a pas répondu.");

        answer(link(), "non");
        assertThat(agent.open("/atelier/").select("main").text().replace('\u00A0', ' '))
                .contains("Une personne a décliné : le programme est à revoir.")
                .doesNotContain("n’a pas répondu");
    }

    @Test
    void asksAgainByANewLink() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var first = link();
        var malo = jdbc.sql("select id::text from speaker").query(String.class).single();
        var seen = agent.open(PAGE).select("[name=vu]").val();

        assertThat(agent.post(PAGE + "/relance", Map.of("personne", malo, "vu", seen))
                        .text())
                .contains("Relance envoyée le");
        assertThat(link()).isNotEqualTo(first);
        guest.open(first);
        assertThat(guest.answer().statusCode()).isEqualTo(404);
    }

    /// Whoever receives two letters opens the first, whose link serves no more.
    @Test
    void sendsOneLetterHoweverOftenAButtonIsPressed() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(letters(MALO)).isEqualTo(1);

        var malo = jdbc.sql("select id::text from speaker").query(String.class).single();
        var seen = agent.open(PAGE).select("[name=vu]").val();
        for (var press = 0; press < 2; press++) {
            agent.post(PAGE + "/relance", Map.of("personne", malo, "vu", seen));
            assertThat(agent.answer().statusCode()).isEqualTo(200);
        }
        assertThat(letters(MALO)).isEqualTo(2);
        guest.open(link());
        assertThat(guest.answer().statusCode()).isEqualTo(200);
    }

    /// What belongs to an event is reached from that event alone, whoever one is elsewhere.
    @Test
    void touchesNobodyOfAnotherEvent() throws Exception {
        bring(Map.of("forum", FILE.replace("cafes-du-port", "forum")));
        become("ADMINISTRATOR", "");
        var foreign = PAGE.replace("machine", "forum");
        agent.open(foreign);
        agent.post(foreign, Map.of("acte", "inviter", "nom", "Malo Tricot", "courriel", MALO, "role", "intervenant"));
        var malo = jdbc.sql("select id::text from speaker").query(String.class).single();
        var before = stored("forum");

        become("ORGANISER", "cafes-du-port");
        for (var act : List.of("/relance", "/retrait", "/changements")) {
            agent.open(PAGE);
            agent.post(PAGE + act, Map.of("personne", malo));
            assertThat(agent.answer().statusCode()).as(act).isEqualTo(404);
        }
        assertThat(letters(MALO)).isEqualTo(1);
        assertThat(jdbc.sql("select state from speech").query(String.class).single())
                .isEqualTo("invited");
        assertThat(stored("forum")).isEqualTo(before);
    }

    /// Their addresses serve to write to them.
    @Test
    void showsAddressesToThoseWhoWriteLetters() throws Exception {
        add("ajouter", "Malo Tricot", MALO, "");
        assertThat(agent.open(PAGE).select("tbody").text()).contains(MALO);
        become("EDITOR", "cafes-du-port");
        assertThat(agent.open(PAGE).select("tbody").text())
                .contains("Malo Tricot")
                .doesNotContain(MALO);
    }

    /// Who writes no letters is not told of letters.
    @Test
    void offersEachActOnceToWhomeverItIsFor() throws Exception {
        assertThat(agent.open(PAGE).select("form[action='" + PAGE + "'] button").eachText())
                .containsExactly("Envoyer l’invitation", "Ajouter sans invitation");
        become("EDITOR", "cafes-du-port");
        var page = agent.open(PAGE);
        assertThat(page.select("form[action='" + PAGE + "'] button").eachText())
                .containsExactly("Ajouter au programme");
        assertThat(page.select("main").text()).doesNotContain("invitation");
    }

    @Test
    void keepsHomonymsApart() throws Exception {
        add("ajouter", "Malo Tricot", MALO, "");
        var asked = add("ajouter", "MALÔ tricot", "", "");
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(asked.select("#personne label").text())
                .contains("Malo Tricot conteur, Agence <b>des</b> Marées — " + MALO, "Une autre personne du nom de");

        add("ajouter", "Malo Tricot", "", "nouvelle");
        assertThat(people()).isEqualTo(2);
        assertThat(stored()).contains("{id: malo-tricot, ", "{id: malo-tricot-2, ");
        assertThat(agent.open(DIRECTORY).select("tbody").text())
                .contains("Une autre personne porte ce nom.", "Qui décide");

        assertThat(add("ajouter", "Malo Tricot", MALO, "nouvelle")
                        .select("#erreurs")
                        .text())
                .contains("Cette adresse est celle de Malo Tricot.");
    }

    @Test
    void takesSomeoneAwayFromTheDocumentAndNotFromTheDirectory() throws Exception {
        add("ajouter", "Malo Tricot", "", "");
        agent.press("Retirer Malo Tricot");

        assertThat(stored()).isEqualTo(FILE);
        assertThat(agent.open(DIRECTORY).select("tbody").text()).contains("Malo Tricot");
    }

    @Test
    void givesErasesAndForgets() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        answer(link(), "oui", "image", "enregistrement");
        var people = data("speech");
        var consents = data("speaker.image_consent");
        assertThat(people.holder().orElseThrow().of(MALO)).hasSize(1);
        assertThat(consents.holder().orElseThrow().of(MALO)).hasSize(1);

        consents.holder().orElseThrow().erase(MALO);
        assertThat(consents.holder().orElseThrow().of(MALO)).isEmpty();
        assertThat(consents.forgetting().upTo(Instant.now().plusSeconds(400L * 86_400)))
                .isEqualTo(1);

        assertThat(people.forgetting().upTo(Instant.parse("2029-12-01T00:00:00Z")))
                .isZero();
        assertThat(people.holder().orElseThrow().erase(MALO).orElse("")).contains("Qui décide");
        assertThat(people()).isZero();
    }

    @Test
    void warnsWhoeverPublishesThatSomeoneHasNotAnswered() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(obstacles()).containsExactly("WARNING speaker-unanswered");

        answer(link(), "oui");
        assertThat(obstacles()).isEmpty();
    }

    private List<String> obstacles() {
        var stored = documents.find(Kind.EVENT, "machine").orElseThrow();
        return check.of(stored, Instant.now()).stream()
                .map(obstacle -> obstacle.severity() + " " + obstacle.rule())
                .toList();
    }

    /// Editors name people and write no letters; the directory is for organisers.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as           | of            | page | names | invites | directory
            -              |               | 303  | 303   | 303     | 303
            DOOR           | cafes-du-port | 403  | 403   | 403     | 403
            ORGANISER      | forum         | 403  | 403   | 403     | 200
            EDITOR         | cafes-du-port | 200  | 303   | 403     | 403
            ORGANISER      | cafes-du-port | 200  | 303   | 303     | 200
            ADMINISTRATOR  |               | 200  | 303   | 303     | 200
            """)
    void opensToWhomeverItIsFor(String role, String series, int page, int names, int invites, int directory)
            throws Exception {
        agent.staying();
        assertThat(posted("ajouter", "Noé Vial", "noe@verrerie.gouv.fr", role, series))
                .isEqualTo(names);
        assertThat(posted("inviter", "Ada Lune", "ada@verrerie.gouv.fr", role, series))
                .isEqualTo(invites);
        agent.open(PAGE);
        assertThat(agent.answer().statusCode()).isEqualTo(page);
        agent.open(DIRECTORY);
        assertThat(agent.answer().statusCode()).isEqualTo(directory);
    }

    private int posted(String act, String name, String email, String role, String series) throws Exception {
        become("ADMINISTRATOR", "");
        agent.open(PAGE);
        become(role, series);
        agent.post(PAGE, Map.of("acte", act, "nom", name, "courriel", email, "role", "invite"));
        return agent.answer().statusCode();
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var link = link();
        answer(link, "oui", "image");
        portray(guest, link, "Malo, souriante");
        var one = DIRECTORY
                + jdbc.sql("select id::text from speaker").query(String.class).single();
        look(
                "programme",
                Map.of(
                        "intervenants", PAGE,
                        "intervention", link,
                        "annuaire", DIRECTORY,
                        "fiche", one,
                        "page-publique", "/agenda/machine/"));
    }
}
