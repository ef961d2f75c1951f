package fr.percolateur.editorial;

import static fr.percolateur.editorial.Notes.event;
import static fr.percolateur.editorial.Notes.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import fr.percolateur.rules.Code;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderTest {

    private static final String WINTER = """
            ---
            title: Atelier des algues, hiver
            event_start_date: 2027-01-13 16:30:00 +01:00
            ---
            [S’inscrire à l’atelier](https://www.eventbrite.fr/e/billets-atelier-des-algues-1234567890)
            """;

    @Test
    void seesOneEventInTwoDocuments() {
        var one = read("agenda/algues.md", event("", ""));
        var other = read("agenda/algues-2.md", event("", "Autre texte.\n"));

        assertThat(found(Code.DUPLICATE, one, other))
                .containsExactly(
                        "agenda/algues.md: Ce document semble annoncer le même événement que « agenda/algues-2.md ».",
                        "agenda/algues-2.md: Ce document semble annoncer le même événement que « agenda/algues.md ».");
    }

    @Test
    void acceptsTwoEventsOfOneDay() {
        var one = read("agenda/algues.md", event("", ""));
        var other = read("agenda/phares.md", event("", "").replace("Atelier des algues", "Visite du grand phare"));

        assertThat(found(Code.DUPLICATE, one, other)).isEmpty();
    }

    @Test
    void seesTheTicketOfAnEarlierEvent() {
        var winter = read("agenda/hiver.md", WINTER);
        var spring =
                read("agenda/printemps.md", WINTER.replace("hiver", "printemps").replace("2027-01-13", "2027-04-14"));

        assertThat(found(Code.REG_LINK_WRONG, winter, spring))
                .containsExactly("agenda/printemps.md: Ce lien d’inscription est déjà celui d’un autre événement, le"
                        + " 13\u00A0janvier 2027 : « Atelier des algues, hiver ».");
    }

    @Test
    void seesALinkToADocumentThatWasRenamed() {
        var one = read("agenda/algues.md", event("", "[La visite](/agenda/visite-du-grand-phare-nord/)\n"));
        var other = read("agenda/visite-du-grand-phare.md", event("", ""));

        var findings = Checks.standard().check(List.of(one, other)).stream()
                .filter(finding -> finding.rule().equals("broken-link"))
                .toList();

        assertThat(findings)
                .containsExactly(Notes.finding(
                        Code.BROKEN_LINK,
                        8,
                        13,
                        "Aucun document du dossier n’a l’adresse « /agenda/visite-du-grand-phare-nord/ ».",
                        "/agenda/visite-du-grand-phare-nord/",
                        "/agenda/visite-du-grand-phare/"));
    }

    @Test
    void acceptsALinkToADocumentOfTheFolder() {
        var one = read("agenda/algues.md", event("", "[La visite](/agenda/visite-du-phare/#venir)\n"));
        var other = read("agenda/visite-du-phare.md", event("", "").replace("2027-02-10", "2027-03-10"));

        assertThat(found(Code.BROKEN_LINK, one, other)).isEmpty();
    }

    @Test
    void seesAVenueThatOthersSpellOtherwise() {
        var documents = List.of("Maison du port nord", "Maison du port nord", "Maison du port nords").stream()
                .map(venue ->
                        read("agenda/" + venue.hashCode() + ".md", event("", "").replace("Maison du port", venue)))
                .toArray(Document[]::new);

        assertThat(found(Code.TYPO_DATA, documents))
                .singleElement()
                .asString()
                .endsWith("« Maison du port nords » s’écrit « Maison du port nord » dans 2 autres documents.");
    }

    private static List<String> found(Code code, Document... folder) {
        return Checks.standard().check(Arrays.asList(folder)).stream()
                .filter(finding -> finding.rule().equals(code.id()))
                .map(finding -> finding.file() + ": " + finding.message())
                .toList();
    }
}
