package fr.percolateur.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceTableTest {

    private static final AttendanceTable TABLE = new AttendanceTable(List.of(
            new Attendant(
                    "=cmd|' /C calc'!A0",
                    "Vauquier; \"Nadia\"",
                    "nadia@verrerie.gouv.fr",
                    "+33 1",
                    "La Verrerie",
                    Mode.ONSITE,
                    Status.CONFIRMED,
                    true,
                    Instant.parse("2027-01-12T09:00:00Z"),
                    null),
            new Attendant(
                    "",
                    "Zoé Łęcka",
                    "",
                    "",
                    "",
                    Mode.ONSITE,
                    null,
                    false,
                    null,
                    Instant.parse("2027-07-01T14:30:00Z"))));

    @Test
    void writesWhatFrenchSpreadsheetsOpen() {
        assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF"Prénom";"Nom";"Adresse électronique";"Fonction";"Organisme";"Participation";"Inscription";"Accompagnement";"Inscription le";"Arrivée le"
                "'=cmd|' /C calc'!A0";"Vauquier; ""Nadia\""";"nadia@verrerie.gouv.fr";"'+33 1";"La Verrerie";"sur place";"confirmée";"oui";"2027-01-12 10:00";""
                "";"Zoé Łęcka";"";"";"";"sur place";"ajoutée à l’entrée";"";"";"2027-07-01 16:30"
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTextAloneInWorkbooks() throws IOException {
        var sheet = entry(TABLE.xlsx(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("t=\"s\"");
        var strings = Jsoup.parse(entry(TABLE.xlsx(), "xl/sharedStrings.xml"), Parser.xmlParser());
        assertThat(strings.select("t").eachText()).contains("'=cmd|' /C calc'!A0", "'+33 1", "Zoé Łęcka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\u00A0=1"})
    void disarmsWhatASpreadsheetWouldRun(String cell) {
        assertThat(AttendanceTable.inert(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Nadia", "Jean-Marie", "1=1", "a@b.fr"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(AttendanceTable.inert(cell)).isEqualTo(cell);
    }

    private static String entry(byte[] zip, String name) throws IOException {
        var file = Files.createTempFile("attendance-", ".xlsx");
        try {
            Files.write(file, zip);
            try (var entries = new ZipFile(file.toFile())) {
                return new String(
                        entries.getInputStream(entries.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
