package fr.percolateur.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.wording.FrenchLine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writing a document as plain forms, without script.
@PageTest
@Import(Redaction.Entry.class)
class EditorPageTest {

    private static final String DESK = "/atelier/evenements/jury/redaction";
    private static final String JURY = """
            ---
            title: "Le jury des façades" # gardé
            serie: cafes-du-port
            event_start_date: 2027-01-19 16:30:00 +01:00
            event_end_date: 2027-01-19 18:00:00 +01:00
            lieu: La Verrerie
            champs_informations:
            - intitule: Repas
              contenu: Offert
            published: false
            ---

            Un premier texte.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

    @Autowired
    private JdbcClient jdbc;

    private Agent agent;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
        redaction.clear();
        redaction.put("agenda/jury.md", JURY);
        redaction.organises("aurele");
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    /// The form as a browser would send it, with some fields typed anew.
    private Document save(Map<String, String> typed) throws Exception {
        return agent.send("/redaction", filled(agent.open(DESK), typed));
    }

    private static Map<String, String> filled(Document page, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form[action$=/redaction] input[type=text], form[action$=/redaction] input[type=email]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        page.select("form[action$=/redaction] textarea")
                .forEach(area -> fields.put(
                        area.attr("name"),
                        area.wholeText().replaceFirst("^\\n", "").replace("\n", "\r\n")));
        page.select("form[action$=/redaction] select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").val()));
        page.select("form[action$=/redaction] input[type=checkbox][checked]")
                .forEach(box -> fields.put(box.attr("name"), box.val()));
        fields.putAll(typed);
        return fields;
    }

    @Test
    void savesWhatWasTypedAndNothingElse() throws Exception {
        var page = save(Map.of("lieu", "La Halle", "texte", "\r\nUn autre texte.\r\n"));
        assertThat(page.select("[role=status]").text()).contains("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md"))
                .isEqualTo(JURY.replace("La Verrerie", "La Halle").replace("premier", "autre"));
        assertThat(page.text()).contains("version 2", "par Aurele");
    }

    @Test
    void changesNothingWhenNothingWasTyped() throws Exception {
        save(Map.of());
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
        assertThat(jdbc.sql("select count(*) from document_revision")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void givesBackWhatWasTypedWithItsMistake() throws Exception {
        var page = save(Map.of("debut", "demain vers midi", "lieu", "La Halle"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Erreur – Rédaction");
        assertThat(page.select(".pc-errors a[href=#debut]").text()).contains("cette date ne se lit pas");
        assertThat(page.select("#debut").val()).isEqualTo("demain vers midi");
        assertThat(page.select("#debut").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
    }

    @Test
    void setsNothingThatTheFormDoesNotOwn() throws Exception {
        save(Map.of(
                "published", "true",
                "publie_le", "2020-01-01",
                "path", "agenda/../../etc/passwd.md",
                "intervenants", "x",
                "infos-0-published", "true"));
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
    }

    @Test
    void tellsWhichFieldsWereChangedInTheLog() throws Exception {
        save(Map.of("lieu", "La Halle"));
        assertThat(jdbc.sql(
                                "select act || ' ' || array_to_string(fields, ',') from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("document.saved lieu");
    }

    @Test
    void standsBesideItsFinding() throws Exception {
        redaction.put("agenda/jury.md", JURY.replace("2027-01-19 18:00", "2026-01-19 18:00"));
        var page = agent.open(DESK);
        assertThat(page.select(".pc-written--fin .pc-finding").text()).contains("Erreur, ligne 5");
        assertThat(page.select(".pc-summary a").attr("href")).isEqualTo("#fin");
        assertThat(page.select("#fin").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#fin").attr("aria-describedby")).isEqualTo("fin-constat-1 fin-constat-2");
        assertThat(page.select("#fin-constat-1, #fin-constat-2").eachText())
                .isEqualTo(page.select("[data-said=fin] .pc-finding__said").eachText());
        assertThat(page.select("#lieu[aria-describedby], #lieu[aria-invalid]")).isEmpty();
    }

    private static final String WRONG_DAY = "On se voit le mardi 20 janvier 2027.";
    private static final String RIGHT_DAY = "On se voit le mercredi 20\u00A0janvier 2027.";

    @Test
    void readsAgainWhatIsInTheForm() throws Exception {
        var page = agent.open(DESK);
        assertThat(page.select("[data-said=texte] .pc-finding")).isEmpty();
        var proof = agent.post(DESK + "/relecture", filled(page, Map.of("texte", WRONG_DAY)));
        assertThat(agent.answer().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(proof.select("h1, form, script")).isEmpty();
        assertThat(proof.select(".pc-summary").text()).contains("1 erreur");
        assertThat(proof.select("[data-said=texte] code").text()).isEqualTo("weekday-mismatch");
        assertThat(proof.select("[data-said=texte] ins").getFirst().wholeText())
                .isEqualTo("mercredi 20\u00A0janvier 2027");
        assertThat(proof.select("[data-mended]")).isEmpty();
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
    }

    @Test
    void putsAMendIntoTheFormAndSavesNothing() throws Exception {
        var typed = filled(agent.open(DESK), Map.of("texte", WRONG_DAY, "lieu", "La Halle"));
        var mark = agent.post(DESK + "/relecture", typed)
                .select("[data-said=texte] [name=constat]")
                .val();
        var asked = new LinkedHashMap<>(typed);
        asked.put("constat", mark);
        agent.open(DESK);

        var page = agent.send("/redaction", asked);

        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(page.select("[role=status]").text()).contains("Rien n’est encore enregistré");
        assertThat(page.select("#texte").getFirst().wholeText().strip()).isEqualTo(RIGHT_DAY);
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        assertThat(page.select("[data-said=texte] .pc-finding")).isEmpty();
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);

        asked.put("constat", "deviné");
        page = agent.send("/redaction", asked);
        assertThat(page.select("[role=status]").text()).contains("Corrigez le champ à la main");
        assertThat(page.select("#texte").getFirst().wholeText().strip()).isEqualTo(WRONG_DAY);
    }

    private static final String WORDS = "statut_message: \"Au mardi 20 janvier 2027\"\n";

    private String mark(Document page, String rule) {
        return page.select("[data-said=''] [data-mark]").stream()
                .filter(finding -> finding.select("code").text().equals(rule))
                .findFirst()
                .orElseThrow()
                .select("button[name=constat]")
                .val();
    }

    @Test
    void mendsAtOnceWhatHasNoFieldAndKeepsWhatIsTyped() throws Exception {
        redaction.put("agenda/jury.md", JURY.replace("lieu:", WORDS + "lieu:"));
        var page = agent.open(DESK);
        assertThat(page.select("[data-elsewhere] button").text()).startsWith("Corriger et enregistrer");
        var asked = filled(page, Map.of("lieu", "La Halle"));
        asked.put("constat", mark(page, "weekday-mismatch"));

        page = agent.send("/redaction", asked);

        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(page.select("[role=status]").text()).contains("La correction est enregistrée");
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        assertThat(page.select("[name=version]").val()).isEqualTo("2");
        assertThat(page.select("[data-said=''] [data-mark]")).isEmpty();
        assertThat(redaction.text("agenda/jury.md")).contains("Au mercredi 20\u00A0janvier 2027", "lieu: La Verrerie");

        page = agent.send("/redaction", filled(page, Map.of()));
        assertThat(page.select("[role=status]").text())
                .contains("C’est enregistré.")
                .doesNotContain("entre-temps");
        assertThat(redaction.text("agenda/jury.md")).contains("Au mercredi 20\u00A0janvier 2027", "lieu: La Halle");
    }

    @Test
    void leavesThePublicMendOfWhatHasNoFieldToWhoeverPublishes() throws Exception {
        redaction.put("agenda/jury.md", JURY.replace("published: false\n", WORDS));
        var page = agent.open(DESK);
        assertThat(page.select("[data-elsewhere] button").text()).startsWith("Corriger et publier");
        var asked = filled(page, Map.of());
        asked.put("constat", mark(page, "weekday-mismatch"));

        redaction.edits("noe");
        assertThat(agent.open(DESK).select("[data-elsewhere] button")).isEmpty();
        assertThat(agent.post(DESK + "/relecture", asked).select("[data-said=''] button"))
                .isEmpty();
        agent.post(DESK, asked);
        assertThat(agent.answer().statusCode()).isEqualTo(403);
        assertThat(redaction.text("agenda/jury.md")).contains("Au mardi 20");

        redaction.organises("aurele");
        agent.open(DESK);
        page = agent.send("/redaction", asked);
        assertThat(page.select("[role=status]").text()).contains("C’est corrigé et enregistré.");
        assertThat(redaction.text("agenda/jury.md")).contains("Au mercredi 20\u00A0janvier 2027");
    }

    /// A date that no calendar has keeps a document from being public: to mend it publishes it.
    @Test
    void passesTheGateWhenAMendedDoubtMakesItPublic() throws Exception {
        var doubtful = JURY.replace("published: false\n", "").replace("2027-01-19 18", "2027-02-31 18");
        redaction.put("agenda/jury.md", doubtful);
        redaction.edits("noe");
        var page = agent.send("/redaction", filled(agent.open(DESK), Map.of("fin", "19 janvier 2027, 18 h")));
        assertThat(page.select("[role=status]").text()).contains("Vos changements sont proposés");

        redaction.organises("aurele");
        save(Map.of("fin", "19 janvier 2027, 18 h", "texte", "Voir [le plan]()."));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(doubtful);

        save(Map.of("fin", "19 janvier 2027, 18 h", "raison", "Le reste viendra la semaine prochaine."));
        assertThat(redaction.text("agenda/jury.md")).contains("2027-01-19 18:00");
    }

    @Test
    void showsThePublicPageOfWhatIsTyped() throws Exception {
        var page = agent.open(DESK);
        var preview = agent.post(
                DESK + "/apercu", filled(page, Map.of("titre", "Le grand jury", "texte", "## Venir\n\nÀ pied.")));
        assertThat(preview.select("main h1").text()).isEqualTo("Le grand jury");
        assertThat(preview.select("main h2").eachText()).contains("Venir");
        assertThat(preview.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(agent.answer().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(agent.answer().headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(agent.answer()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("frame-ancestors 'self'");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
        agent.open("/agenda/jury/");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
        assertThat(agent.answer().headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void keepsBothTextsWhenTwoPeopleChangeTheSame() throws Exception {
        var mine = filled(agent.open(DESK), Map.of("lieu", "La Halle", "titre", "Mon titre"));
        redaction.organises("ines");
        try (var other = new Agent(port)) {
            other.send("/redaction", filled(other.open(DESK), Map.of("lieu", "Le Quai", "adresse", "1 quai Neuf")));
        }
        redaction.organises("aurele");
        var clash = agent.send("/redaction", mine);
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(clash.select(".pc-source").eachText()).containsExactly("La Halle", "Le Quai");
        assertThat(clash.select("main").text()).contains("Ines a enregistré pendant que vous écriviez");
        var done = agent.send("/redaction", Map.of("garder-lieu", "autre"));
        assertThat(done.select("[role=status]").text()).contains("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md"))
                .contains("title: \"Mon titre\" # gardé", "lieu: Le Quai", "adresse: 1 quai Neuf");
    }

    @Test
    void asksRowByRowWhereTwoPeopleChangedTheSameRows() throws Exception {
        redaction.put("agenda/jury.md", JURY.replace("published", "- intitule: Lits\n  contenu: Trente\npublished"));
        var mine = filled(agent.open(DESK), Map.of("infos-0-contenu", "Payant", "infos-1-contenu", "Vingt"));
        redaction.organises("ines");
        try (var other = new Agent(port)) {
            other.send(
                    "/redaction",
                    filled(
                            other.open(DESK),
                            Map.of(
                                    "infos-0-contenu", "À la carte",
                                    "infos-1-contenu", "Dix",
                                    "infos-2-intitule", "Navette",
                                    "infos-2-contenu", "À 9 h")));
        }
        redaction.organises("aurele");
        var clash = agent.send("/redaction", mine);
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(clash.select("h2.pc-part__title").eachText())
                .containsExactly("Renseignement : Repas", "Renseignement : Lits");
        agent.send("/redaction", Map.of("garder-infos-0", "autre", "garder-infos-1", "moi"));
        assertThat(redaction.text("agenda/jury.md"))
                .contains("contenu: À la carte", "contenu: Vingt", "intitule: Navette")
                .doesNotContain("Payant", "Dix");
    }

    /// A browser sends the first word of a list in which none is chosen.
    @Test
    void leavesOpenWhatAQuestionLeavesOpen() throws Exception {
        redaction.put(
                "agenda/jury.md",
                JURY.replace(
                        "published",
                        "inscription:\n  questions:\n  - {id: repas, intitule: Votre repas, finalite: repas}\npublished"));
        var page = agent.open(DESK);
        for (var open : new String[] {"#questions-0-type", "#questions-0-conservation"}) {
            assertThat(page.select(open + " option").getFirst().val()).as(open).isEmpty();
        }
        assertThat(page.select("#questions-1-type option").getFirst().val()).isEqualTo("texte");
    }

    @Test
    void joinsWhatTwoPeopleChangedApart() throws Exception {
        var mine = filled(agent.open(DESK), Map.of("titre", "Mon titre"));
        redaction.organises("ines");
        try (var other = new Agent(port)) {
            other.send("/redaction", filled(other.open(DESK), Map.of("lieu", "Le Quai")));
        }
        redaction.organises("aurele");
        var page = agent.send("/redaction", mine);
        assertThat(page.select("[role=status]").text()).contains("ses changements sont gardés avec les vôtres");
        assertThat(redaction.text("agenda/jury.md")).contains("Mon titre", "lieu: Le Quai");
    }

    @Test
    void offersAgainWhatWasNotSaved() throws Exception {
        var aurele = redaction.organises("aurele");
        var page = agent.open(DESK);
        agent.post(DESK + "/copie", filled(page, Map.of("lieu", "La Halle")));
        assertThat(agent.answer().body()).contains("Gardé à").contains("\"version\":0");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
        page = agent.open(DESK);
        assertThat(page.select("main").text()).contains("Vous aviez tapé un texte sans l’enregistrer");
        assertThat(page.select("#lieu").val()).isEqualTo("La Verrerie");
        page = agent.open(DESK + "?reprendre=oui");
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        agent.send("/redaction", filled(page, Map.of()));
        assertThat(redaction.text("agenda/jury.md")).contains("lieu: La Halle");
        assertThat(redaction.copies(aurele.id())).isZero();
    }

    @Test
    void givesUpWhatWasNotSaved() throws Exception {
        var aurele = redaction.organises("aurele");
        var page = agent.open(DESK);
        agent.post(DESK + "/copie", filled(page, Map.of("lieu", "La Halle")));
        agent.open(DESK);
        var after = agent.send("/copie/abandon", Map.of());
        assertThat(after.select("[role=status]").text()).contains("abandonné");
        assertThat(redaction.copies(aurele.id())).isZero();
    }

    @Test
    void saysWhoElseIsThere() throws Exception {
        agent.open(DESK);
        agent.post(DESK + "/copie", Map.of("version", "0"));
        redaction.organises("ines");
        try (var other = new Agent(port)) {
            assertThat(other.open(DESK).select("[data-presence]").text())
                    .matches("Aurele a ce document ouvert depuis .*\\.");
        }
        jdbc.sql("update editing set seen_at = now() - interval '3 minutes'").update();
        assertThat(agent.open(DESK).select("[data-presence]").text()).isEmpty();
    }

    @Test
    void letsAnEditorProposeWhatAnOrganiserPublishes() throws Exception {
        var open = JURY.replace("published: false\n", "");
        redaction.put("agenda/jury.md", open);
        redaction.edits("noe");
        var page = agent.open(DESK);
        assertThat(page.select("main").text()).contains("rien ne paraît avant son accord");
        page = agent.send("/redaction", filled(page, Map.of("lieu", "La Halle")));
        assertThat(page.select("[role=status]").text()).contains("Vos changements sont proposés");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(open);
        agent.open(DESK + "?proposition=" + redaction.edits("noe").id());

        redaction.organises("aurele");
        page = agent.open(DESK);
        assertThat(page.select("#lieu").val()).isEqualTo("La Verrerie");
        page = agent.open(
                page.select("a:contains(Lire et publier cette proposition)").attr("href"));
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        agent.send("/redaction", filled(page, Map.of()));
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(open.replace("La Verrerie", "La Halle"));
        assertThat(agent.open(DESK).select("main").text()).doesNotContain("propose des changements");
    }

    private String told() throws Exception {
        return agent.open("/atelier/").select(".pc-task").text();
    }

    @Test
    void givesAProposalBackWithAWordThatItsAuthorReads() throws Exception {
        var open = JURY.replace("published: false\n", "");
        redaction.put("agenda/jury.md", open);
        var noe = redaction.edits("noe");
        agent.send("/redaction", filled(agent.open(DESK), Map.of("lieu", "La Halle")));

        redaction.organises("aurele");
        assertThat(told()).contains("Noe propose des changements à un document public.", "Le jury des façades");
        var page = agent.open(DESK);
        var address = DESK + "/propositions/" + noe.id() + "/refus";
        page = agent.open(page.select("a[href=" + address + "]").attr("href"));
        assertThat(page.select(".pc-diff ins").text()).contains("Halle");
        page = agent.send("/refus", Map.of("mot", "Non."));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#mot").text()).isEqualTo("Non.");
        page = agent.send("/refus", Map.of("mot", "La Halle est prise ce jour-là."));
        assertThat(page.select("[role=status]").text()).contains("La proposition est rendue");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(open);
        assertThat(told()).doesNotContain("propose des changements");
        assertThat(jdbc.sql("select act from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("proposal.declined");
        agent.open(address);
        assertThat(agent.answer().statusCode()).isEqualTo(404);

        redaction.edits("noe");
        assertThat(told()).contains("Aurele n’a pas retenu votre proposition : « La Halle est prise ce jour-là. »");
        page = agent.open(DESK);
        assertThat(page.select("main").text()).contains("La Halle est prise ce jour-là.", "Reprendre ce texte");
        page = agent.open(DESK + "?reprendre=oui");
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        agent.send("/redaction", filled(page, Map.of("lieu", "La Halle, salle 2")));
        assertThat(told()).doesNotContain("pas retenu");

        redaction.organises("aurele");
        assertThat(told()).contains("Noe propose des changements");
    }

    @Test
    void makesNoNewErrorPublic() throws Exception {
        var open = JURY.replace("published: false\n", "");
        redaction.put("agenda/jury.md", open);
        var page = save(Map.of("fin", "19 janvier 2027, 15 h"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".fr-alert .pc-finding")).isNotEmpty();
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(open);
    }

    @Test
    void asksWhyANewWarningIsMadePublic() throws Exception {
        var open = JURY.replace("published: false\n", "");
        redaction.put("agenda/jury.md", open);
        var page =
                save(Map.of("texte", "Le plan\u00A0: https://example.org/plan et rien d’autre.", "lieu", "La Halle"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-withheld code").eachText()).containsExactly("bare-url");
        assertThat(page.select(".pc-errors a").attr("href")).isEqualTo("#raison");
        assertThat(page.select("#lieu").val()).isEqualTo("La Halle");
        assertThat(page.select("#texte").text()).contains("https://example.org/plan");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(open);

        page = agent.send("/redaction", filled(page, Map.of("raison", "trop bref")));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#raison").val()).isEqualTo("trop bref");

        page = agent.send("/redaction", filled(page, Map.of("raison", "L’adresse se lit à voix haute.")));
        assertThat(page.select("[role=status]").text()).contains("C’est enregistré.");
        assertThat(redaction.text("agenda/jury.md")).contains("lieu: La Halle", "https://example.org/plan");
        assertThat(jdbc.sql("select array_to_string(fields, ',') from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("passed", "reason");

        save(Map.of("lieu", "Le Quai"));
        assertThat(redaction.text("agenda/jury.md")).contains("lieu: Le Quai");
    }

    @Test
    void showsAFileThatCanNotBeReadAndWhy() throws Exception {
        redaction.put("agenda/casse.md", "---\ntitle: [\n---\nTexte <script>alert(1)</script>\n");
        redaction.is(
                "marie", new fr.percolateur.viewer.Viewer.Grant(fr.percolateur.viewer.Viewer.Role.ADMINISTRATOR, ""));
        var page = agent.open("/atelier/evenements/casse/redaction");
        assertThat(page.select("main").text()).contains("agenda/casse.md", "Le fichier, tel qu’il est");
        assertThat(page.select("main .pc-finding")).isNotEmpty();
        assertThat(page.select("main script, main textarea")).isEmpty();
    }

    @Test
    void showsTheFilesOfAFollowedFolderAndWritesNothing() throws Exception {
        var page = agent.open(DESK);
        jdbc.sql("update content_state set folder = '/srv/site', followed_at = now()")
                .update();
        try {
            assertThat(agent.open(DESK).select("main").text())
                    .contains("Ce site suit le dossier /srv/site. Corrigez-y le fichier agenda/jury.md");
            agent.open("/demande-acces");
            agent.post(DESK, filled(page, Map.of("lieu", "La Halle", "version", "0")));
            assertThat(agent.answer().statusCode()).isEqualTo(422);
            assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
            agent.open("/atelier/evenements/nouveau");
            var refused = agent.send(
                    "/nouveau", Map.of("titre", "Neuf", "serie", "cafes-du-port", "debut", "19 janvier 2027"));
            assertThat(refused.select(".pc-errors").text()).contains("Ce site suit le dossier /srv/site");
        } finally {
            jdbc.sql("update content_state set folder = null, followed_at = null")
                    .update();
        }
        assertThat(agent.open(DESK).select("#titre").val()).isEqualTo("Le jury des façades");
    }

    @Test
    void refusesASeriesThatIsNotTheirs() throws Exception {
        redaction.put("series/forum.md", "---\ntitre: Forum\n---\n");
        var page = save(Map.of("serie", "forum"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors").text()).contains("vous n’écrivez pas pour cette série");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        agent.open(DESK);
        agent.send("/redaction", Map.of("titre", "Pris", "_formulaire", "deviné"));
        assertThat(agent.answer().statusCode()).isEqualTo(403);
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);
    }

    /// Who writes here may send more than others, and is told how much that is.
    @Test
    void saysHowMuchADocumentHolds() throws Exception {
        agent.open(DESK);
        var page = agent.send("/redaction", Map.of("texte", "x".repeat(4 * 1024 * 1024)));
        assertThat(agent.answer().statusCode()).isEqualTo(413);
        assertThat(page.select("main").text().replace('\u00A0', ' '))
                .contains("Cet envoi est trop lourd", "4 Mo au plus");
        assertThat(redaction.text("agenda/jury.md")).isEqualTo(JURY);

        agent.open(DESK);
        agent.send("/redaction", Map.of("version", "0", "texte", "mot ".repeat(75_000)));
        assertThat(agent.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void bearsVeryLongAndHostileTexts() throws Exception {
        var hostile = "\"><script>alert('é')</script> {{7*7}} ${1} \u202E";
        var page = save(Map.of("titre", hostile, "texte", "mot ".repeat(50_000)));
        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(page.select(".pc-subject__name a").text()).isEqualTo(FrenchLine.set(hostile));
        assertThat(page.select("main script:not([src])")).isEmpty();
        save(Map.of("lieu", "x".repeat(3_000)));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
    }
}
