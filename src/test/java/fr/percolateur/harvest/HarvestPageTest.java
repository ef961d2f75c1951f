package fr.percolateur.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.document.Document;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writing, proving and publishing lessons, without script; and what visitors then read.
@PageTest
@Import(Verrerie.Entry.class)
class HarvestPageTest {

    private static final String DESK = "/atelier/evenements/salle/enseignements";
    private static final Map<String, String> ALOUD = Map.of(
            "titre", "Relire à voix haute avant d’envoyer",
            "texte", "Ce que l’oreille refuse, l’œil l’avait laissé passer. Voir [le guide](/actualites/).",
            "pratique", "À deux, dix minutes par courrier.",
            "organisme", "Ville de Port-Lanterne",
            "contact", "Solenn Aubrac",
            "courriel", "Solenn@Port-Lanterne.example.org",
            "accord", "oui");

    @LocalServerPort
    private int port;

    @Autowired
    private LessonBook book;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Imports imports;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    private Agent writer;
    private Agent visitor;

    @BeforeEach
    void open() {
        verrerie.event(
                "salle",
                Duration.ofDays(-3),
                "serie: cafes-du-port",
                "edition: 4",
                "tags: [Courriers, Accueil]",
                "programme:",
                "  - {titre: \"Lire devant les autres\", type: atelier, debut: \"16:30\", duree_min: 30}");
        jdbc.sql("delete from lesson").update();
        jdbc.sql("delete from search_entry where kind = 'lesson'").update();
        writer = new Agent(port);
        visitor = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
    }

    @AfterEach
    void close() {
        writer.close();
        visitor.close();
    }

    private long event() {
        return jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private String write(String title) throws Exception {
        writer.open(DESK + "/nouveau");
        writer.post(DESK, Map.of("titre", title, "texte", "Parce que.", "pratique", ""));
        return writer.path();
    }

    private String published(String title) throws Exception {
        var address = write(title);
        writer.post(address + "/preuves", Map.of("genre", "rencontre", "preuve", "sequence-0"));
        writer.post(address + "/publication", Map.of());
        return address;
    }

    @Test
    void publishesOnlyWhatIsProvenAndKeepsItsAddress() throws Exception {
        writer.open(DESK + "/nouveau");
        writer.post(DESK, ALOUD);
        var address = writer.path();
        var page = writer.post(address + "/publication", Map.of());

        assertThat(writer.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".fr-alert--error").text()).contains("Ajoutez au moins une preuve avant de publier");
        assertThat(visitor.open("/enseignements/").select(".pc-lesson-row")).isEmpty();

        writer.post(address + "/preuves", Map.of("genre", "rencontre", "preuve", "sequence-0"));
        writer.post(address + "/preuves", Map.of("genre", "rencontre", "preuve", "sequence-0"));
        writer.post(
                address + "/preuves",
                Map.of("genre", "instant", "libelle", "La lecture du courrier", "moment", "1:02:03", "adresse", ""));
        page = writer.post(address + "/publication", Map.of());
        assertThat(page.select("[role=status]").text()).contains("L’enseignement est publié.");

        page = visitor.open("/enseignements/");
        assertThat(page.select(".pc-lesson-row a").eachAttr("href"))
                .containsExactly("/enseignements/relire-a-voix-haute-avant-d-envoyer/");
        page = visitor.open("/enseignements/relire-a-voix-haute-avant-d-envoyer/");
        assertThat(page.select("h1").text()).isEqualTo("Relire à voix haute avant d’envoyer");
        assertThat(page.select(".pc-proofs__one").eachText())
                .containsExactly(
                        "Séquence Lire devant les autres",
                        "Instant de l’enregistrement La lecture du courrier, à 1:02:03");
        assertThat(page.select(".pc-citation").text())
                .contains("« Relire à voix haute avant d’envoyer », enseignement n° 1 de la rencontre")
                .endsWith("/enseignements/relire-a-voix-haute-avant-d-envoyer/");
        assertThat(page.text()).contains("Personne à contacter : Solenn Aubrac").doesNotContain("solenn@port-lanterne");
        assertThat(visitor.open("/agenda/salle/")
                        .select("#enseignements + div a")
                        .eachText())
                .contains("Relire à voix haute avant d’envoyer", "Tout lire d’un trait");
        assertThat(visitor.open("/agenda/salle/enseignements/").select("h2").eachText())
                .contains("1. Relire à voix haute avant d’envoyer");

        writer.open(address);
        writer.post(address, Map.of("titre", "Lire tout haut", "texte", "Autrement dit."));
        assertThat(visitor.open("/enseignements/relire-a-voix-haute-avant-d-envoyer/")
                        .select("h1")
                        .text())
                .isEqualTo("Lire tout haut");
        writer.post(address + "/retrait", Map.of());
        visitor.open("/enseignements/relire-a-voix-haute-avant-d-envoyer/");
        assertThat(visitor.answer().statusCode()).isEqualTo(410);
        assertThat(jdbc.sql("select act from audit_entry where subject like 'lesson/%' order by id")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsSubsequence(
                        "lesson.created",
                        "lesson.proved",
                        "lesson.proved",
                        "lesson.published",
                        "lesson.changed",
                        "lesson.withdrawn");
    }

    @Test
    void losesNothingThatWasTypedAndNamesWhatIsWrong() throws Exception {
        writer.open(DESK + "/nouveau");
        var page = writer.post(
                DESK, Map.of("titre", "", "texte", "Écrit quand même", "contact", "Bao", "courriel", "bao chez lui"));

        assertThat(writer.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".fr-error-text").eachText())
                .containsExactly(
                        "Écrivez le titre, à l’impératif.",
                        "Corrigez l’adresse électronique : « bao chez lui » n’en est pas une.",
                        "Cochez cette case si la personne a accepté\u202F; sinon effacez son nom et son adresse.");
        assertThat(page.select("[name=texte]").val().strip()).isEqualTo("Écrit quand même");
        assertThat(page.select("[name=courriel]").val()).isEqualTo("bao chez lui");

        var address = write("Compter les refus");
        page = writer.post(
                address + "/preuves",
                Map.of("genre", "document", "libelle", "Le bilan", "adresse", "javascript:alert(1)"));
        assertThat(writer.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#document-adresse").val()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("#document-adresse-erreur").text()).startsWith("Écrivez une adresse complète");
        page = writer.post(
                address + "/preuves", Map.of("genre", "instant", "libelle", "Ici", "moment", "tout au début"));
        assertThat(page.select("#instant-moment-erreur").text()).contains("« tout au début » n’en est pas un.");
        assertThat(book.of(event()).getFirst().evidence()).isEmpty();
    }

    @Test
    void keepsTheLastProofOfWhatIsPublic() throws Exception {
        var address = published("Compter les refus");
        var proof = book.of(event()).getFirst().evidence().getFirst().id();
        writer.open(address);

        var page = writer.post(address + "/preuves/" + proof + "/retrait", Map.of());

        assertThat(writer.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#erreurs").text()).contains("C’est la dernière preuve");
        assertThat(book.of(event()).getFirst().evidence()).hasSize(1);
    }

    @Test
    void numbersThemInTheOrderOneGives() throws Exception {
        write("Premier");
        var second = write("Deuxième");
        var third = write("Troisième");
        writer.open(DESK);
        writer.post(third + "/ordre", Map.of("vers", "haut"));
        writer.open(DESK);
        writer.post(second + "/suppression", Map.of());

        assertThat(book.of(event()).stream().map(lesson -> lesson.number() + " " + lesson.title()))
                .containsExactly("1 Premier", "2 Troisième");
    }

    @Test
    void letsEditorsWriteAndNotTouchWhatIsPublic() throws Exception {
        var address = published("Compter les refus");
        verrerie.is(Role.EDITOR, "cafes-du-port");
        var draft = write("Nommer qui répond");
        assertThat(writer.open(draft).text()).contains("Qui organise la série publie les enseignements.");

        var page = writer.post(address, Map.of("titre", "Autre chose", "texte", "Un texte à moi"));

        assertThat(writer.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("[name=texte]").val().strip()).isEqualTo("Un texte à moi");
        assertThat(book.of(event()).getFirst().title()).isEqualTo("Compter les refus");
        verrerie.is(Role.ORGANISER, "forum");
        writer.open(DESK);
        assertThat(writer.answer().statusCode()).isEqualTo(403);
    }

    @Test
    void isFoundAndFilteredAndReadByPrograms() throws Exception {
        published("Compter les refus");
        write("Un brouillon");

        var page = visitor.open("/enseignements/?theme=courriers&serie=cafes-du-port&q=refuser");
        assertThat(page.select(".pc-lesson-row a").eachText()).containsExactly("Compter les refus");
        assertThat(visitor.open("/enseignements/?theme=autre").select(".pc-lesson-row"))
                .isEmpty();
        assertThat(visitor.open("/recherche?q=refus&type=lesson")
                        .select(".pc-result__title")
                        .eachText())
                .containsExactly("Compter les refus");
        assertThat(visitor.open("/enseignements.atom").select("entry title").eachText())
                .containsExactly("Compter les refus");
        visitor.open("/api/v1/lessons?series=cafes-du-port");
        assertThat(visitor.answer().body())
                .startsWith("{\"total\":1,\"licence\":\"etalab-2.0\",\"lessons\":[{\"slug\":\"compter-les-refus\"")
                .contains("\"evidence\":[{\"kind\":\"sequence\",\"label\":\"Lire devant les autres\",\"url\":null}]");
        visitor.open("/enseignements.csv");
        assertThat(visitor.answer().body().lines().skip(1).toList())
                .singleElement()
                .asString()
                .startsWith("\"1\";\"Compter les refus\";\"Parce que.\";\"\";\"\";\"Lire devant les autres\"");
        assertThat(visitor.open("/plan-du-site/").select("a").eachText()).contains("Compter les refus");

        verrerie.event("salle", Duration.ofDays(-3), "serie: cafes-du-port", "published: false");
        visitor.open("/enseignements/compter-les-refus/");
        assertThat(visitor.answer().statusCode()).isEqualTo(410);
        assertThat(visitor.open("/recherche?q=refus&type=lesson").select(".pc-result__title"))
                .isEmpty();
    }

    @Test
    void forgetsTheContactAndKeepsTheLesson() throws Exception {
        writer.open(DESK + "/nouveau");
        writer.post(DESK, ALOUD);
        var data = kept.stream()
                .filter(each -> each.columns().contains("lesson.contact_email"))
                .findFirst()
                .orElseThrow();
        var holding = data.holder().orElseThrow();

        assertThat(holding.of("solenn@port-lanterne.example.org")).hasSize(1);
        assertThat(data.forgetting().upTo(Instant.now())).isZero();
        assertThat(data.forgetting().upTo(Instant.now().plus(Duration.ofDays(731))))
                .isEqualTo(1);
        assertThat(book.of(event()).getFirst().contact()).isNull();
    }

    private void article(String slug, String body) throws IOException {
        var folder = Files.createTempDirectory("articles-");
        Files.createDirectories(folder.resolve("actualites"));
        Files.writeString(folder.resolve("actualites").resolve(slug + ".md"), body);
        assertThat(imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT).added())
                .isEqualTo(1);
    }

    @Test
    void takesLessonsFromAnArticleAndLeavesItAsItWas() throws Exception {
        var body = """
                ---
                title: Deux enseignements sur les courriers
                date: 2026-10-12 09:00:00 +02:00
                ---
                Le 8 octobre, on a lu.

                ## 1. Lire à voix haute

                Avec [le guide](/actualites/).

                ## 2. Compter les refus

                Chaque mois.
                """;
        article("deux-enseignements", body);
        writer.open(DESK + "/reprise?article=deux-enseignements");

        var page = writer.post(DESK + "/reprise", Map.of("article", "deux-enseignements"));
        assertThat(writer.answer().statusCode()).isEqualTo(422);
        page = writer.post(
                DESK + "/reprise",
                Map.of("article", "deux-enseignements", "choix", "2", "titre-2", "Compter les refus, et les lire"));

        assertThat(page.select("[role=status]").text()).contains("à l’état de brouillon");
        assertThat(book.of(event()).stream().map(lesson -> lesson.title() + " " + lesson.state()))
                .containsExactly("Compter les refus, et les lire DRAFT");
        assertThat(jdbc.sql("select bytes from document where slug = 'deux-enseignements'")
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .isEqualTo(body);
    }

    @Test
    void tellsLessonsAsAnArticleThatIsReadAgainAsItWas() throws Exception {
        writer.open(DESK + "/nouveau");
        writer.post(DESK, ALOUD);
        var address = writer.path();
        writer.post(address + "/preuves", Map.of("genre", "rencontre", "preuve", "sequence-0"));
        writer.post(address + "/preuves", Map.of("genre", "document", "libelle", "Le [bilan]", "adresse", "/bilan/"));
        writer.post(
                address + "/preuves",
                Map.of(
                        "genre",
                        "instant",
                        "libelle",
                        "La lecture",
                        "moment",
                        "42:10",
                        "adresse",
                        "https://v.example.org/w"));
        writer.post(address + "/publication", Map.of());
        published("Compter *tous* les refus");
        writer.open(DESK + ".md");
        var written = writer.answer().body();
        article("lecons-de-la-salle", written);

        var before = book.of(event());
        var read = ArticleReader.read(
                "",
                Document.read("actualites/x.md", written.getBytes(StandardCharsets.UTF_8))
                        .body());
        assertThat(read.proposals())
                .isEqualTo(before.stream()
                        .map(lesson -> new Proposal(
                                lesson.title(),
                                lesson.body().markdown(),
                                lesson.practice().markdown(),
                                lesson.organisation(),
                                lesson.evidence().stream()
                                        .map(Lesson.Proof::evidence)
                                        .toList()))
                        .toList());
        var page = writer.open(DESK + "/reprise?article=lecons-de-la-salle");
        assertThat(page.text()).contains("Tous les enseignements de cet article sont déjà là.");
        writer.post(DESK + "/reprise", Map.of("article", "lecons-de-la-salle", "choix", "1"));
        assertThat(book.of(event())).isEqualTo(before);
    }
}
