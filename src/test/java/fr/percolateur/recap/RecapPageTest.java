package fr.percolateur.recap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.document.Value;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.Consent;
import fr.percolateur.gallery.Description;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.GalleryFile;
import fr.percolateur.imaging.Focus;
import fr.percolateur.library.Edits;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The article that begins when an event is over.
@PageTest
@Import(Verrerie.Entry.class)
class RecapPageTest {

    private static final String DESK = "/atelier/evenements/salle/retour";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Recaps recaps;

    @Autowired
    private RecapNews news;

    @Autowired
    private Gallery gallery;

    @Autowired
    private Edits edits;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;
    private long room;

    @BeforeEach
    void open() {
        event(Duration.ofMinutes(-10));
        room = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("delete from recap").update();
        jdbc.sql("delete from quotation").update();
        jdbc.sql("delete from replay").update();
        jdbc.sql("delete from checkin_arrival").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("delete from live_room").update();
        jdbc.sql("insert into live_room (room, code, opened_at) values (:room, 'salle10', now())")
                .param("room", room)
                .update();
        organiser = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
    }

    private void event(Duration fromNow) {
        verrerie.event(
                "salle",
                fromNow,
                "serie: cafes-du-port",
                "tags: [Courriers]",
                "programme:",
                "  - {titre: \"Accueil\", type: ouverture, debut: \"16:30\", duree_min: 5}",
                "  - {titre: \"Lire *ensemble*\", type: atelier, debut: \"16:35\", duree_min: 25, intervenants: [maelle]}",
                "  - {titre: \"Débat annulé\", type: debat, debut: \"17:00\", duree_min: 25}",
                "intervenants:",
                "  - {id: maelle, nom: \"Maëlle Quérandec\", fonction: \"responsable\", organisme: \"La Caisse\", role: intervenant}");
    }

    @AfterEach
    void close() {
        organiser.close();
    }

    private void happens() {
        var registration = verrerie.seat("salle", "Nadia", Mode.ONLINE).id();
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                values (gen_random_uuid(), :room, :registration, 'online', now())
                """).param("room", room).param("registration", registration).update();
        jdbc.sql("""
                insert into conduct_sequence (room, rank, started_at, ended_at)
                values (:room, 0, timestamptz '2026-10-08 16:31 Europe/Paris', timestamptz '2026-10-08 16:40 Europe/Paris'),
                       (:room, 1, timestamptz '2026-10-08 16:40 Europe/Paris', timestamptz '2026-10-08 17:10 Europe/Paris')
                """).param("room", room).update();
        jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at)
                values (:room, 'Qui <b>signe</b> ?', 'Nadia V., La Verrerie', now(), false, 'approved', now())
                """).param("room", room).update();
        jdbc.sql("insert into caption_line (room, said_at, text) values (:room, now(), 'La voix bute, on coche.')")
                .param("room", room)
                .update();
        jdbc.sql("""
                insert into given_link (room, title, address, given_at)
                values (:room, 'Le guide [2026]', 'https://www.exemple.gouv.fr/guide', now())
                """).param("room", room).update();
        var box = jdbc.sql("""
                insert into ballot_box (room, opened_at, closed_at) values (:room, now(), now()) returning id
                """)
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("""
                insert into ballot_slot (box, slot, taking, ballots, votes) values (:box, 0, false, 12, '{9,3}')
                """).param("box", box).update();
        jdbc.sql("""
                insert into poll (room, kind, question, options, most, shown, box)
                values (:room, 'single', 'Lisez-vous à voix haute ?', '{Jamais,Parfois}', 1, true, :box)
                """).param("room", room).param("box", box).update();
    }

    private String text() {
        return jdbc.sql("""
                select d.bytes
                  from recap r
                  join document d on d.id = r.document_id
                """)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }

    @Test
    void tellsWhatHappenedAndWhereItKnowsItFrom() {
        happens();
        event(Duration.ofHours(-5));

        assertThat(recaps.begin()).isEqualTo(1);
        assertThat(recaps.begin()).isZero();

        assertThat(text())
                .contains("published: false\n", "serie: cafes-du-port\n")
                .contains("""
                        ## Qui est venu

                        - moins de dix personnes en ligne

                        *Source\u00A0: émargement""")
                .contains("""
                        - De 16\u00A0h\u00A031 à 16\u00A0h\u00A040\u00A0: **Accueil**
                        - De 16\u00A0h\u00A040 à 17\u00A0h\u00A010\u00A0: **Lire \\*ensemble\\***, Maëlle Quérandec

                        *Source\u00A0: conduite de la rencontre""")
                .contains("**Qui \\<b\\>signe\\</b\\> ?**\n\nPersonne n’a encore répondu.")
                .contains("| Jamais | 75\u00A0% |\n| Parfois | 25\u00A0% |")
                .contains("""
                        ## Liens donnés

                        - [Le guide \\[2026\\]](<https://www.exemple.gouv.fr/guide>)

                        *Source\u00A0: liens notés""")
                .contains("La voix bute, on coche.\n\n*Source\u00A0: sous-titres")
                .doesNotContain("Nadia", "Débat annulé");
    }

    @Test
    void leavesWhatSomeoneWroteOnTop() throws Exception {
        event(Duration.ofHours(-5));
        recaps.begin();
        var slug = jdbc.sql("select d.slug from recap r join document d on d.id = r.document_id")
                .query((row, _) -> row.getString(1))
                .single();
        edits.change("actualites/" + slug + ".md", null, document -> document.set("auteur", Value.text("Solveig")));
        var written = text();

        organiser.open(DESK);
        organiser.post(DESK, Map.of());

        assertThat(text()).isEqualTo(written).contains("Solveig");
        assertThat(organiser.open(DESK).select("main a").eachAttr("href"))
                .contains("/atelier/actualites/" + slug + "/redaction");
        assertThat(organiser.open("/agenda/salle/").select("#retour")).isEmpty();
        edits.change("actualites/" + slug + ".md", null, document -> document.remove("published"));
        assertThat(organiser.open("/agenda/salle/").select("#retour + p a").attr("href"))
                .isEqualTo("/actualites/" + slug + "/");
    }

    @Test
    void showsWhatPeopleSignedUnderTheArticleAndNothingElse() throws Exception {
        event(Duration.ofHours(-5));
        recaps.begin();
        var slug = jdbc.sql("select d.slug from recap r join document d on d.id = r.document_id")
                .query((row, _) -> row.getString(1))
                .single();
        edits.change("actualites/" + slug + ".md", null, document -> document.remove("published"));
        jdbc.sql("""
                insert into quotation (event_id, name, about, email, sentence, source, signed, state, written_at,
                                       asked_at, answered_at)
                values (:room, 'Maëlle Quérandec', '', '', 'On coche.', 'Atelier', 'On lit.', 'signed', now(), now(), now()),
                       (:room, 'Maëlle Quérandec', '', '', 'On bute.', 'Atelier', null, 'asked', now(), now(), null)
                """).param("room", room).update();

        var page = organiser.open("/actualites/" + slug + "/");
        assertThat(page.select(".pc-quote").eachText()).containsExactly("« On lit. » Maëlle Quérandec Atelier");

        jdbc.sql("update quotation set state = 'withdrawn', signed = null where state = 'signed'")
                .update();
        assertThat(organiser.open("/actualites/" + slug + "/").select(".pc-quote"))
                .isEmpty();
    }

    @Test
    void drawsThePollsUnderTheArticle() throws Exception {
        happens();
        event(Duration.ofHours(-5));

        var drawn = organiser.open("/actualites/" + published() + "/").select(".pc-shares");

        assertThat(drawn.select("caption").text())
                .isEqualTo("Lisez-vous à voix haute ? 12 réponses, liées à aucun nom.");
        assertThat(drawn.select("tbody tr").eachText()).containsExactly("Jamais 75 % 9", "Parfois 25 % 3");
        assertThat(drawn.select("rect").eachAttr("width")).containsExactly("75", "25");
    }

    @Test
    void drawsNoPollThatTheRoomDidNotSee() throws Exception {
        happens();
        jdbc.sql("update poll set shown = false").update();
        event(Duration.ofHours(-5));

        assertThat(organiser.open("/actualites/" + published() + "/").select(".pc-shares"))
                .isEmpty();
    }

    @Test
    void leadsToTheRecordingOnceThatIsPublic() throws Exception {
        event(Duration.ofHours(-5));
        var address = "/actualites/" + published() + "/";
        assertThat(organiser.open(address).select("#replay")).isEmpty();

        jdbc.sql("""
                with made as (
                    insert into replay (event_id, state, link, shown_until, published_at)
                    values (:room, 'published', 'https://tube.example.org/v', current_date + 30, now())
                ), captioned as (
                    insert into replay_cue (event_id, rank, starts, ends, speaker, text)
                    values (:room, 0, 0, 4000, '', 'On commence.')
                )
                insert into replay_passage (event_id, rank, second, speaker, text)
                values (:room, 0, 0, '', 'On commence.')
                """).param("room", room).update();

        assertThat(organiser
                        .open(address)
                        .select("a[href^=/agenda/salle/replay/]")
                        .text())
                .isEqualTo("Voir l’enregistrement");
    }

    private String published() {
        recaps.begin();
        var slug = jdbc.sql("select d.slug from recap r join document d on d.id = r.document_id")
                .query((row, _) -> row.getString(1))
                .single();
        edits.change("actualites/" + slug + ".md", null, document -> document.remove("published"));
        return slug;
    }

    /// Whoever changes a document has an account.
    private void isSomeone() {
        var id = jdbc.sql("""
                insert into agent (email, given_name, family_name, created_at)
                values ('aurele@verrerie.gouv.fr', 'Aurèle', 'Coste', now())
                    on conflict (email) do update
                   set given_name = excluded.given_name
                returning id
                """).query((row, _) -> row.getObject(1, UUID.class)).single();
        verrerie.is(new Viewer.SignedIn(
                id,
                "Aurèle Coste",
                "aurele@verrerie.gouv.fr",
                Set.of(new Viewer.Grant(Role.ORGANISER, "cafes-du-port"))));
    }

    private GalleryFile photo(String name, String credit, Consent consent) throws Exception {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, name.hashCode());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var described = new Description(Alternative.of("Le quai, " + name), credit, consent, Focus.CENTRE);
        return ((Gallery.Outcome.Added) gallery.add(bytes.toByteArray(), name + ".png", described, null)).file();
    }

    @Test
    void offersOnlyPhotosThatMayBeShownAndPutsThemInOnce() throws Exception {
        event(Duration.ofHours(-5));
        var shown = photo("vu", "Nadia [V.], Licence Ouverte", Consent.AGREED);
        photo("inconnu", "Nadia V.", Consent.UNKNOWN);
        photo("sans-credit", "", Consent.NOBODY);
        recaps.begin();
        isSomeone();

        var page = organiser.open(DESK);
        assertThat(page.select("input[name=photo]").eachAttr("value")).containsExactly(String.valueOf(shown.id()));
        organiser.send("/retour/photos", Map.of());
        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        for (var time = 0; time < 2; time++) {
            organiser.open(DESK);
            organiser.send("/retour/photos", Map.of("photo", String.valueOf(shown.id())));
        }

        assertThat(text()).endsWith("""

                ## Photos

                ![Le quai, vu](%s)

                *Photo\u00A0: Nadia \\[V.\\], Licence Ouverte*

                *Source\u00A0: médiathèque, avec l’accord des personnes que l’on reconnaît.*
                """.formatted(shown.path()));
    }

    @Test
    void isAnnouncedOnceToThoseWhoFollowTheSeriesAndAgreedToItsLetters() throws Exception {
        event(Duration.ofHours(-5));
        jdbc.sql("delete from newsletter_subscriber").update();
        jdbc.sql("delete from mail_letter").update();
        follower("nadia@verrerie.gouv.fr", "serie:cafes-du-port", true);
        follower("bao@verrerie.gouv.fr", "serie:cafes-du-port", false);
        follower("zoe@verrerie.gouv.fr", "serie:forum", true);
        recaps.begin();
        news.tell();
        assertThat(told()).isEmpty();

        var slug = published();
        news.tell();
        news.tell();

        assertThat(told()).containsExactly("nadia@verrerie.gouv.fr");
        assertThat(jdbc.sql("select content::text from mail_letter where key like 'recap/%'")
                        .query((row, _) -> row.getString(1))
                        .single())
                .contains("/actualites/" + slug + "/");
    }

    private void follower(String address, String topic, boolean agreed) {
        jdbc.sql("""
                with one as (
                    insert into newsletter_subscriber (address, token, confirmed_at, letters_agreed_at)
                    values (:address, :address, now(), case when :agreed then now() end)
                    returning id
                )
                insert into newsletter_choice (subscriber_id, topic, label, confirmed_at)
                select id, :topic, '', now() from one
                """)
                .param("address", address)
                .param("topic", topic)
                .param("agreed", agreed)
                .update();
    }

    private List<String> told() {
        return jdbc.sql("select recipient from mail_letter where key like 'recap/%'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void waitsUntilTheEventIsOver() throws Exception {
        assertThat(recaps.begin()).isZero();
        organiser.open("/atelier/evenements/salle/enseignements/nouveau");
        var page = organiser.post(DESK, Map.of());

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#erreurs").text()).startsWith("La rencontre n’est pas terminée");
    }
}
