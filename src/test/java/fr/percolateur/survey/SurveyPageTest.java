package fr.percolateur.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What those who came think, from their page to the Atelier.
@PageTest
@Import(Verrerie.Entry.class)
class SurveyPageTest {

    private static final String DESK = "/atelier/evenements/salle/satisfaction";
    private static final Map<String, String> PLEASED =
            Map.of("utile", "0", "clarte", "1", "parole", "0", "usage", "1", "conseil", "0");

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private Surveys surveys;

    @Autowired
    private SurveyMixing mixing;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;
    private Agent guest;
    private long room;

    @BeforeEach
    void open() {
        verrerie.event("salle", Duration.ofMinutes(-30), "serie: cafes-du-port");
        for (var table :
                List.of("survey_setting", "survey_count", "survey_participation", "survey_word", "registration")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update registration_pool set taken = 0").update();
        room = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        organiser = new Agent(port);
        guest = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
    }

    @AfterEach
    void close() {
        organiser.close();
        guest.close();
    }

    private void isOver() {
        verrerie.event("salle", Duration.ofHours(-5), "serie: cafes-du-port");
    }

    private Registration seat(String name) {
        return verrerie.seat("salle", name, Mode.ONLINE);
    }

    /// @return the address of their page
    private String came(String name) {
        var registration = seat(name);
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                values (gen_random_uuid(), :room, :registration, 'online', now())
                """)
                .param("room", room)
                .param("registration", registration.id())
                .update();
        return "/inscription/" + links.issue(registration);
    }

    private static Map<String, String> and(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private void othersAnswer(int people) {
        for (var number = 0; number < people; number++) {
            surveys.cast(room, -1 - number, SurveyForm.read(PLEASED));
        }
    }

    @Test
    void countsEachPersonOnceAndTiesNothingToThem() throws Exception {
        var page = came("Nadia");
        guest.open(page + "/avis");
        assertThat(guest.answer().body()).contains("ne recueille pas d’avis en ce moment");
        isOver();
        assertThat(guest.open(page).select("main a").eachAttr("href")).contains(page + "/avis");
        guest.open(page + "/avis");
        var shown = guest.send("/avis", Map.of());
        assertThat(guest.answer().statusCode()).isEqualTo(422);
        assertThat(shown.select("#utile-erreur").text())
                .isEqualTo("Répondez à une question au moins, ou écrivez un mot.");

        organiser.open(page + "/avis");
        guest.send("/avis", and(PLEASED, "mot", "Plus de temps."));
        organiser.send("/avis", and(PLEASED, "mot", "Encore plus."));

        assertThat(organiser.answer().body()).contains("Vous avez déjà donné votre avis");
        assertThat(jdbc.sql("select array_to_string(votes, '') from survey_count")
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("1000" + "0100" + "1000" + "0100" + "1000");
        assertThat(jdbc.sql("select text from survey_word")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("Plus de temps.");
        mixing.run();
        assertThat(jdbc.sql("""
                select count(*)
                  from survey_participation p, survey_count c, survey_word w
                 where p.mixed and p.xmin = c.xmin and c.xmin = w.xmin and c.ballots = 1
                """).query(Long.class).single()).isEqualTo(1);
        assertThat(guest.open(page).select("main a").eachAttr("href")).doesNotContain(page + "/avis");
    }

    @Test
    void asksOnlyThoseWhoCame() throws Exception {
        var page = "/inscription/" + links.issue(seat("Zoe"));
        var other = came("Bao");
        isOver();

        guest.open(page + "/avis");
        assertThat(guest.answer().body()).contains("votre présence n’est pas notée");
        guest.open(other + "/avis");
        guest.post(page + "/avis", PLEASED);

        assertThat(guest.answer().statusCode()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from survey_count")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsNothingOfFewerThanTen() throws Exception {
        isOver();
        othersAnswer(9);
        assertThat(organiser.open(DESK).select(".pc-shares")).isEmpty();
        organiser.open(DESK + ".csv");
        assertThat(organiser.answer().body().lines()).hasSize(1);

        surveys.cast(room, -100, SurveyForm.read(Map.of("utile", "3")));

        var page = organiser.open(DESK);
        assertThat(page.select(".pc-shares caption").eachText())
                .containsExactly("La rencontre vous a-t-elle été utile dans votre travail\u202F? 10 réponses");
        assertThat(page.select(".pc-shares tbody tr").eachText())
                .containsExactly("Tout à fait 90 % 9", "Plutôt oui 0 % 0", "Plutôt non 0 % 0", "Pas du tout 10 % 1");
        organiser.open(DESK + ".csv");
        assertThat(organiser.answer().body()).contains("Tout à fait").contains("90");
    }

    @Test
    void showsTheWordsThatAnOrganiserChoseWhereTheRecapMayTellThem() throws Exception {
        isOver();
        surveys.cast(room, -1, SurveyForm.read(Map.of("mot", "Plus de temps.")));
        surveys.cast(room, -2, SurveyForm.read(Map.of("mot", "Inès était au fond.")));
        var page = organiser.open(DESK);
        assertThat(page.select("main table .fr-badge").eachText()).containsExactly("À lire", "À lire");

        var first = page.select("form[action*=/mots/]").eachAttr("action").getLast();
        organiser.post(first, Map.of("geste", "montrer"));
        assertThat(surveys.told(room)).isEmpty();
        organiser.open(DESK);
        organiser.post(DESK + "/reglages", Map.of("demander", "oui", "montrer", "oui"));

        assertThat(surveys.told(room).orElseThrow().words()).containsExactly("Plus de temps.");
    }

    @Test
    void asksNobodyOnceItIsTurnedOff() throws Exception {
        var page = came("Nadia");
        isOver();
        organiser.open(DESK);
        organiser.post(DESK + "/reglages", Map.of());

        guest.open(page + "/avis");

        assertThat(guest.answer().body()).contains("ne recueille pas d’avis en ce moment");
    }

    @Test
    void forgetsWhoAnsweredAfterThirtyDays() throws Exception {
        isOver();
        surveys.cast(room, -1, SurveyForm.read(Map.of("utile", "0", "mot", "Plus de temps.")));
        var ours = kept.stream()
                .filter(data -> data.columns().contains("survey_word"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.forgetting().upTo(Instant.now().plus(Duration.ofDays(29))))
                .isZero();
        assertThat(ours.forgetting().upTo(Instant.now().plus(Duration.ofDays(31))))
                .isEqualTo(1);
        assertThat(ours.forgetting().upTo(Instant.now().plus(Duration.ofDays(370))))
                .isEqualTo(1);
        assertThat(jdbc.sql("select ballots from survey_count")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
