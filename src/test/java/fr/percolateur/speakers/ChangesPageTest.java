package fr.percolateur.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Value;
import fr.percolateur.library.Edits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What changes once someone accepted: by them, by the team, by both at once.
class ChangesPageTest extends SpeakersBench {

    private static final String TASK = "Une personne qui intervient a changé sa fiche, sa photographie ou ses accords.";

    @Autowired
    private Edits edits;

    private String home() throws Exception {
        return agent.open("/atelier/").select("main").text();
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private List<String> told() throws Exception {
        return agent.open(PAGE).select(".fr-callout li").eachText().stream()
                .map(ChangesPageTest::spaced)
                .toList();
    }

    @Test
    void tellsTheOrganisersWhatASpeakerChangesLater() throws Exception {
        var link = accepted("image");
        assertThat(home()).doesNotContain(TASK);

        answer(guest.open(link), link, "oui", "veilleuse", "image", "enregistrement");
        portray(guest, link, "Malo, souriante");
        assertThat(home()).contains(TASK);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "Fonction : « conteuse » devient « veilleuse ».",
                        "L’enregistrement est accordé.",
                        "Une photographie est ajoutée.");
        assertThat(spaced(agent.open("/atelier/evenements/machine/")
                        .select("main")
                        .text()))
                .contains("Une personne qui intervient a changé ce qui la concerne", "3 changements, à voir");

        agent.open(PAGE);
        assertThat(agent.press("J’ai vu Malo Tricot").select("[role=status]").text())
                .contains("ne vous seront plus signalés");
        assertThat(told()).isEmpty();
        assertThat(home()).doesNotContain(TASK);
        assertThat(agent.open("/atelier/evenements/machine/").select("main").text())
                .contains("3 changements, vus");
    }

    @Test
    void tellsNothingOfWhatCameBackToWhatItWas() throws Exception {
        var link = accepted();
        answer(guest.open(link), link, "oui", "veilleuse");
        answer(guest.open(link), link, "oui", "conteuse");

        assertThat(home()).doesNotContain(TASK);
        assertThat(told()).isEmpty();
    }

    @Test
    void keepsTheAnswerThatADocumentRefusesUntilItIsBroughtThere() throws Exception {
        var link = accepted();
        follow(true);
        assertThat(answer(guest.open(link), link, "oui", "veilleuse")
                        .select("[role=status]")
                        .text())
                .contains("vous êtes au programme");
        assertThat(guest.open(link).select("[name=fonction]").val()).isEqualTo("veilleuse");
        assertThat(told()).contains("La page publique ne le dit pas encore.");

        agent.open(PAGE);
        assertThat(agent.press("Reporter dans le document Malo Tricot").text())
                .contains("Le document n’a pas pu être changé.");
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(home()).contains(TASK);

        follow(false);
        agent.open(PAGE);
        agent.press("Reporter dans le document Malo Tricot");
        assertThat(stored()).contains("fonction: veilleuse");
        assertThat(home()).doesNotContain(TASK);
    }

    @Test
    void showsBothTextsToASpeakerWhileTheDocumentWasEdited() throws Exception {
        var link = accepted();
        var opened = guest.open(link);
        edits.change(
                "agenda/machine.md",
                null,
                document -> document.set("intervenants[1].fonction", Value.text("conteuse en chef")));

        var clash = answer(opened, link, "oui", "veilleuse", "enregistrement");
        assertThat(guest.answer().statusCode()).isEqualTo(409);
        assertThat(clash.select("main").text()).contains("conteuse en chef", "veilleuse");
        assertThat(stored()).contains("fonction: conteuse en chef");
        assertThat(agent.open(PAGE).select("tbody").text()).contains("Enregistrement accordé");

        var mine = fields(clash);
        guest.post(link, mine);
        assertThat(stored()).contains("fonction: veilleuse");
        assertThat(guest.open(link).select("[name=mot]").text()).isEqualTo("Avec joie");
    }

    @Test
    void letsASpeakerTakeTheTextOfTheTeam() throws Exception {
        var link = accepted();
        var opened = guest.open(link);
        describe("veilleuse de nuit", agent.open(one()).select("[name=vu]").val());

        var clash = fields(answer(opened, link, "oui", "veilleuse"));
        assertThat(guest.answer().statusCode()).isEqualTo(409);
        clash.put("garder-fonction", "equipe");
        guest.post(link, clash);
        assertThat(guest.answer().statusCode()).isEqualTo(200);
        assertThat(stored()).contains("fonction: veilleuse de nuit");
    }

    private static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("main form [name]").forEach(field -> {
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        });
        return fields;
    }

    private String one() throws Exception {
        return agent.open(DIRECTORY).select("tbody a").attr("href");
    }

    private Document describe(String position, String seen) throws Exception {
        var one = one();
        agent.open(one);
        return agent.post(
                one,
                Map.of("nom", "Malo Tricot-Vial", "fonction", position, "organisme", "Agence des Marées", "vu", seen));
    }

    @Test
    void undoesNothingThatASpeakerWroteWhileTheOrganiserTyped() throws Exception {
        var link = accepted();
        var seen = agent.open(one()).select("[name=vu]").val();
        answer(guest.open(link), link, "oui", "veilleuse");

        var answered = describe("gardienne", seen);
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(spaced(answered.select("#erreurs").text()))
                .contains("Fonction : quelqu’un vient d’enregistrer « veilleuse ».");
        assertThat(answered.select("[name=fonction]").val()).isEqualTo("gardienne");
        assertThat(jdbc.sql("select position from speaker").query(String.class).single())
                .isEqualTo("veilleuse");
    }

    @Test
    void describesSomeoneAnewAndSaysWhatIsMissing() throws Exception {
        add("ajouter", "Malo Tricot", "", "");
        var one = one();
        agent.open(one);
        agent.post(one, Map.of("nom", ""));
        assertThat(agent.answer().statusCode()).isEqualTo(422);

        assertThat(describe("veilleuse", agent.open(one).select("[name=vu]").val())
                        .select("h1")
                        .text())
                .isEqualTo("Reporter dans les rencontres à venir");
        assertThat(agent.open(DIRECTORY).select("tbody").text()).contains("veilleuse");
    }

    @Test
    void correctsAnAddressAndClosesTheLinkThatWentToTheOther() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        add("ajouter", "Noé Vial", "noe@verrerie.gouv.fr", "");
        var link = link();
        var one = agent.open(DIRECTORY).select("tbody a:contains(Malo)").attr("href");
        var seen = agent.open(one).select("[name=vu]").val();
        var typed = new LinkedHashMap<>(Map.of("nom", "Malo Tricot", "vu", seen, "courriel", "malo"));
        assertThat(agent.post(one, typed).select("#courriel-erreur").text()).contains("adresse électronique complète");
        typed.put("courriel", "noe@verrerie.gouv.fr");
        assertThat(agent.post(one, typed).select("#courriel-erreur").text()).contains("celle de Noé Vial");

        typed.put("courriel", "Malo.Tricot@verrerie.gouv.fr");
        agent.post(one, typed);
        guest.open(link);
        assertThat(guest.answer().statusCode()).isEqualTo(404);
        var asked = agent.open(PAGE).select("[name=vu]").val();
        agent.post(PAGE + "/relance", Map.of("personne", one.substring(DIRECTORY.length()), "vu", asked));
        assertThat(letter("malo.tricot@verrerie.gouv.fr")).contains("/intervention/");
    }

    @Test
    void carriesADescriptionIntoTheEventsToComeThatAreChosen() throws Exception {
        bring(Map.of(
                "passee", FILE.replace("2027-01-19", "2024-01-19").replace("2027-01-18", "2024-01-18"),
                "forum", FILE.replace("cafes-du-port", "forum")));
        accepted();
        for (var slug : new String[] {"passee", "forum"}) {
            become("ADMINISTRATOR", "");
            var page = PAGE.replace("machine", slug);
            agent.open(page);
            agent.post(page, Map.of("acte", "ajouter", "personne", id(), "role", "intervenant"));
            assertThat(stored(slug)).contains("fonction: conteuse");
        }
        become("ORGANISER", "cafes-du-port");
        var past = stored("passee");
        var foreign = stored("forum");

        var choice = describe("veilleuse", agent.open(one()).select("[name=vu]").val());
        assertThat(choice.select("[name=rencontre]").eachAttr("value")).containsExactly("machine");
        assertThat(spaced(choice.select("fieldset").text()))
                .contains("Dit aujourd’hui : Malo Tricot, conteuse, Agence des Marées");

        var address = one() + "/rencontres";
        agent.open(address);
        agent.post(address, Map.of("rencontre", "machine"));
        assertThat(stored()).contains("nom: Malo Tricot-Vial, fonction: veilleuse");
        assertThat(stored("passee")).isEqualTo(past);
        assertThat(stored("forum")).isEqualTo(foreign);
        assertThat(jdbc.sql("""
                        select count(*)
                          from document_revision r
                          join document d on d.id = r.document_id
                         where d.slug = 'machine' and r.author is not null
                        """).query(Long.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'speaker.carried'")
                        .query(Long.class)
                        .single())
                .isPositive();

        agent.open(address);
        agent.post(address, Map.of("rencontre", "forum"));
        assertThat(stored("forum")).isEqualTo(foreign);
    }

    @Test
    void saysWhichDocumentRefusesADescription() throws Exception {
        accepted();
        describe("veilleuse", agent.open(one()).select("[name=vu]").val());
        follow(true);
        var address = one() + "/rencontres";
        agent.open(address);

        assertThat(agent.post(address, Map.of("rencontre", "machine"))
                        .select("#erreurs")
                        .text())
                .contains("Qui décide");
        assertThat(agent.answer().statusCode()).isEqualTo(422);
    }

    private String id() {
        return jdbc.sql("select id from speaker").query(UUID.class).single().toString();
    }

    @Test
    void givesAxeNothingToSayOfTheseAnswers() throws Exception {
        var link = accepted("image");
        answer(guest.open(link), link, "oui", "veilleuse", "image");
        describe("gardienne", agent.open(one()).select("[name=vu]").val());
        look("programme", Map.of("changements", PAGE, "report", one() + "/rencontres"));
    }
}
