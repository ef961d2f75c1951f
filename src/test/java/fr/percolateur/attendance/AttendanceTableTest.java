package fr.percolateur.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AttendanceTableTest {

    private static final AttendanceTable TABLE = new AttendanceTable(
            List.of(new Question("lettre", "Quelle lettre ?", Question.Kind.TEXT, false, List.of(), "", "")),
            List.of(
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
                            null,
                            false,
                            Map.of("lettre", "@SUM(A1)", "autre", "Question retirée")),
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
                            Instant.parse("2027-07-01T14:30:00Z"),
                            true,
                            Map.of())));

    @Test
    void writesWhatFrenchSpreadsheetsOpen() {
        assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF"Prénom";"Nom";"Adresse électronique";"Fonction";"Organisme";"Participation";"Inscription";"Accompagnement";"Inscription le";"Arrivée le";"Arrivée connue plus d’une semaine après";"Quelle lettre ?"
                "'=cmd|' /C calc'!A0";"Vauquier; ""Nadia\""";"nadia@verrerie.gouv.fr";"'+33 1";"La Verrerie";"sur place";"confirmée";"oui";"2027-01-12 10:00";"";"";"'@SUM(A1)"
                "";"Zoé Łęcka";"";"";"";"sur place";"ajoutée à l’entrée";"";"";"2027-07-01 16:30";"oui";""
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTextAloneInWorkbooks() throws IOException {
        var sheet = entry(TABLE.xlsx(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("t=\"s\"");
        var strings = Jsoup.parse(entry(TABLE.xlsx(), "xl/sharedStrings.xml"), Parser.xmlParser());
        assertThat(strings.select("t").eachText()).contains("'=cmd|' /C calc'!A0", "'+33 1", "Zoé Łęcka");
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
