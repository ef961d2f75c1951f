package fr.percolateur.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void writesWhatFrenchSpreadsheetsOpen() {
        var rows = List.of(List.of("Nom", "Réponse"), List.of("Zoé", "un « mot »; deux \"mots\""));

        assertThat(new String(Csv.write(rows), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Nom\";\"Réponse\"\r\n\"Zoé\";\"un « mot »; deux \"\"mots\"\"\"\r\n");
    }

    @Test
    void letsNoCellBeRun() {
        var cells = List.of("=1+1", " @x", "\u00A0-2", "12 %", "");

        assertThat(new String(Csv.write(List.of(cells)), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"'=1+1\";\"' @x\";\"'\u00A0-2\";\"12 %\";\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\u00A0=1"})
    void disarmsWhatASpreadsheetWouldRun(String cell) {
        assertThat(Csv.inert(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Nadia", "Jean-Marie", "1=1", "a@b.fr"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(Csv.inert(cell)).isEqualTo(cell);
    }
}
