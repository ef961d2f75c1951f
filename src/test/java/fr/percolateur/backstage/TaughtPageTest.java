package fr.percolateur.backstage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Roles;
import fr.percolateur.crowd.Crowd;
import fr.percolateur.demo.DemoContent;
import fr.percolateur.desk.Workbench;
import fr.percolateur.library.Edits;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the last meeting of the demo left: its lessons, its questions, its recap; for visitors and in the Atelier.
class TaughtPageTest extends Workbench {

    private static final String EVENT = "/agenda/lire-a-voix-haute-avant-d-envoyer/";
    private static final String DESK = "/atelier/evenements/lire-a-voix-haute-avant-d-envoyer/";

    TaughtPageTest() {
        super("speaker, venue, service_booking, document, media, agent, mail_letter");
    }

    @BeforeEach
    void prepare(@Autowired DataSource dataSource, @Autowired Edits edits, @Autowired Roles roles) {
        DemoContent.writeTo(folder, Instant.now());
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var grant = new Grant(Role.ORGANISER, "cafe-transfo");
        roles.grant(new EmailAddress("tancrede.vial@verrerie.gouv.fr"), grant, "http://localhost", null);
        new Crowd(dataSource).gather(Instant.now());
        new Backstage(dataSource, edits, imports).prepare(Instant.now());
        embarcadere.isWith(Set.of(grant));
    }

    /// Other meetings of the demo are asked too.
    private String question() {
        return jdbc.sql("""
                select min(q.id)::text
                  from question q
                  join document d on d.id = q.room
                 where d.slug = 'lire-a-voix-haute-avant-d-envoyer'
                """).query(String.class).single();
    }

    private String id(String table) {
        return jdbc.sql("select min(id)::text from " + table)
                .query(String.class)
                .single();
    }

    @Test
    void tellsWhatItTaughtAndWhatBecameOfItsQuestions() throws Exception {
        var page = agent.open(EVENT);
        assertThat(page.select(".pc-lessons__one")).hasSize(5);
        assertThat(page.select("#questions + div").text()).startsWith("6 questions, dont 1 sans réponse");
        assertThat(page.select("#retour + p a").attr("href"))
                .isEqualTo("/actualites/cafe-transfo-11-ce-que-la-lecture-a-voix-haute-a-change/");
        assertThat(agent.open("/enseignements/").select(".pc-lesson-row")).hasSize(5);
        assertThat(agent.open("/enseignements/lire-chaque-lettre-nouvelle-a-voix-haute-avant-de-l-envoyer/")
                        .select(".pc-proofs__figures li")
                        .eachText())
                .containsExactly("Oui, souvent : 9 %", "Une fois, pour voir : 27 %", "Jamais : 64 %");
        assertThat(agent.open(EVENT + "questions/").select("article")).hasSize(6);
    }

    @Test
    void isSeenAgainWithItsSequencesAndItsLessonsLeadToTheirMoment() throws Exception {
        var page = agent.open(EVENT + "replay/");

        assertThat(page.select("video track[kind=captions]")).hasSize(1);
        assertThat(page.select(".pc-replay__steps a").eachText())
                .containsExactly(
                        "0:00 Accueil",
                        "4:00 Quatorze lettres, avant et après",
                        "26:00 À vous de lire",
                        "37:00 Vos questions, nos engagements");
        assertThat(page.select("#t-2130").text()).contains("Idriss Fontvieille", "personne ne l’a réclamé");
        assertThat(agent.open("/enseignements/lire-chaque-lettre-nouvelle-a-voix-haute-avant-de-l-envoyer/")
                        .select("a[href*=replay]")
                        .attr("href"))
                .isEqualTo(EVENT + "replay/?t=2130#t-2130");
    }

    @Test
    void isHeardAloneAndInterpretedInSignLanguage() throws Exception {
        var page = agent.open(EVENT + "replay/");
        assertThat(page.select("video[data-lsf][muted]").attr("aria-label"))
                .isEqualTo("Interprétation en langue des signes française");
        agent.open(page.select("video[data-lsf]").attr("src"));
        assertThat(agent.answer().headers().firstValue("Content-Type")).hasValue("video/webm");
        assertThat(page.select("[name=taille-lsf]")).hasSize(3);

        var sound = agent.open(EVENT + "replay/?son=1");
        assertThat(sound.select("audio[data-lecteur]")).hasSize(1);
        assertThat(sound.select("video:not([data-lsf])")).isEmpty();
    }

    @Test
    void quotesThoseWhoSignedAndLeavesTheOthersToTheAtelier() throws Exception {
        assertThat(agent.open(EVENT).select(".pc-quote").text())
                .contains("Ce qui gêne la bouche", "nous entendons chaque jour")
                .doesNotContain("Vingt minutes", "elle coupera");
        assertThat(agent.open(DESK + "citations").select("tbody tr")).hasSize(4);
    }

    @Test
    void tellsWhatThoseWhoCameThinkOfIt() throws Exception {
        assertThat(agent.open(DESK + "satisfaction").select("main").text())
                .contains("41 réponses", "La salle était froide");
        assertThat(agent.open("/actualites/cafe-transfo-11-ce-que-la-lecture-a-voix-haute-a-change/")
                        .select("main")
                        .text())
                .doesNotContain("La salle était froide");
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() {
        look(
                "enseignements",
                Map.of(
                        "bibliotheque",
                        "/enseignements/",
                        "enseignement",
                        "/enseignements/lire-chaque-lettre-nouvelle-a-voix-haute-avant-de-l-envoyer/",
                        "edition",
                        EVENT + "enseignements/",
                        "rencontre",
                        EVENT,
                        "questions",
                        EVENT + "questions/",
                        "atelier-liste",
                        DESK + "enseignements",
                        "atelier-un",
                        DESK + "enseignements/" + id("lesson"),
                        "atelier-reprise",
                        DESK + "enseignements/reprise?article=cafe-transfo-11-ce-que-la-lecture-a-voix-haute-a-change",
                        "atelier-questions",
                        DESK + "questions",
                        "atelier-question",
                        DESK + "questions/" + question()));
    }

    @Test
    void showsTheRecapAndTheReplayInTheAtelier() {
        look(
                "enseignements",
                Map.of(
                        "atelier-citations",
                        DESK + "citations",
                        "atelier-citation",
                        DESK + "citations/" + id("quotation"),
                        "atelier-satisfaction",
                        DESK + "satisfaction",
                        "atelier-retour",
                        DESK + "retour",
                        "atelier-rediffusion",
                        DESK + "replay",
                        "rediffusion",
                        EVENT + "replay/"));
    }
}
