package fr.percolateur.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import fr.percolateur.editorial.Checks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MendTest {

    private static final Checks CHECKS = Checks.standard();

    private static Document document(String text) {
        return Document.read("agenda/digue.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> mended(String text, String rule) {
        var document = document(text);
        return CHECKS.check(document).stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> Mend.of(document, finding).stream())
                .findFirst()
                .map(mend -> switch (mend.apply()) {
                    case Change.Changed(var changed) -> new String(changed.bytes(), StandardCharsets.UTF_8);
                    case Change.Refused(var finding) -> finding.message();
                });
    }

    @Test
    void writesTheMendOverTheWordsOfTheBody() {
        var text = """
                ---
                title: "Sur la digue"
                ---
                🌊🌊 On se retrouve le mardi 20 janvier 2027 sur la digue.
                """;

        assertThat(mended(text, "weekday-mismatch")).contains(text.replace("mardi 20 j", "mercredi 20\u00A0j"));
    }

    @Test
    void writesTheMendIntoTheFieldOfTheHeader() {
        var text = """
                ---
                title: "Sur la digue"
                champs_informations:
                - intitule: Horaires
                  contenu: "Le mardi 20 janvier 2027, de 9 h à 10 h"
                ---
                On se retrouve sur la digue.
                """;

        assertThat(mended(text, "weekday-mismatch")).contains(text.replace("mardi 20 j", "mercredi 20\u00A0j"));
    }

    @Test
    void addsAKeyThatIsMissing() {
        var text = """
                ---
                title: "Sur la digue"
                categorie: Rencontre
                event_start_date: 2027-01-20 09:00:00 +01:00
                ---
                On se retrouve sur la digue.
                """;

        assertThat(mended(text, "no-category"))
                .contains(text.replace("+01:00\n", "+01:00\ncategories:\n- Rencontre\n"));
    }

    @Test
    void proposesNothingWhereOtherWordsStand() {
        var document = document("---\ntitle: \"Sur la digue\"\n---\nOn se retrouve.\n");
        var finding = new Finding(
                "agenda/digue.md", new Place(4, 1), "typo-data", Severity.WARNING, "", "On s’assoit", "On se retrouve");

        assertThat(Mend.of(document, finding)).isEmpty();
    }
}
