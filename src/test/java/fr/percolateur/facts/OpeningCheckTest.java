package fr.percolateur.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.editorial.Checks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningCheckTest {

    private static List<String> said(String opens, String closes) {
        var source = """
                ---
                title: Atelier des algues
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                inscription:
                  ouvre: %s
                  ferme: %s
                  sur_place: {places: 20}
                ---
                """.formatted(opens, closes);
        var document = Document.read("agenda/algues.md", source.getBytes(StandardCharsets.UTF_8));
        return Checks.standard().check(document).stream()
                .filter(finding -> finding.rule().equals("registration-dates"))
                .map(Finding::message)
                .toList();
    }

    @Test
    void seesThatItClosesBeforeItOpens() {
        assertThat(said("2027-02-01 09:00:00 +01:00", "2027-01-31 18:00:00 +01:00"))
                .containsExactly(
                        "Les inscriptions ferment (2027-01-31 18:00:00 +01:00) avant d’ouvrir (2027-02-01 09:00:00 +01:00).");
    }

    @Test
    void seesThatItClosesOnceTheMeetingIsOver() {
        assertThat(said("2027-01-02", "2027-02-11"))
                .containsExactly(
                        "Les inscriptions ferment (2027-02-11) après la fin de la rencontre (2027-02-10 18:00:00 +01:00).");
    }

    @Test
    void letsPeopleRegisterUntilTheEnd() {
        assertThat(said("2027-01-02", "2027-02-10")).isEmpty();
        assertThat(said("2027-02-10", "2027-02-10 17:59:00 +01:00")).isEmpty();
        assertThat(said("null", "null")).isEmpty();
    }
}
