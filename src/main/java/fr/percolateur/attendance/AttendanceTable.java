package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// A list of people as a table for spreadsheets.
///
/// People wrote these cells. Where one begins as a formula does, it gets an apostrophe before it, in both formats: a
/// table is opened, saved as the other, and opened again
/// ([CSV injection](https://owasp.org/www-community/attacks/CSV_Injection)).
record AttendanceTable(List<Attendant> people) {

    private static final String FORMULA = "=+-@\t\r\n|";
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Moment.PARIS);
    private static final List<String> COLUMNS = List.of(
            "given",
            "family",
            "email",
            "position",
            "organisation",
            "mode",
            "status",
            "accompanied",
            "registered",
            "arrived");

    private List<List<String>> rows() {
        var head = COLUMNS.stream()
                .map(column -> say("attendance.column." + column))
                .toList();
        return Stream.concat(Stream.of(head), people.stream().map(AttendanceTable::row))
                .toList();
    }

    private static List<String> row(Attendant person) {
        var status = person.status();
        return Stream.of(
                        person.givenName(),
                        person.familyName(),
                        person.email(),
                        person.position(),
                        person.organisation(),
                        say("attendance.mode." + person.mode().word()),
                        say("attendance.status." + (status == null ? "added" : status.word())),
                        person.accompanied() ? say("attendance.yes") : "",
                        hour(person.registeredAt()),
                        hour(person.arrivedAt()))
                .map(AttendanceTable::inert)
                .toList();
    }

    static String inert(String cell) {
        return cell.codePoints()
                        .dropWhile(point -> point == ' ' || point == '\u00A0' || point == '\u202F')
                        .limit(1)
                        .anyMatch(point -> FORMULA.indexOf(point) >= 0)
                ? "'" + cell
                : cell;
    }

    private static String hour(@Nullable Instant instant) {
        return instant == null ? "" : HOUR.format(instant);
    }

    /// As French spreadsheets open it by a double click: semicolons, and a mark that says UTF-8.
    byte[] csv() {
        return rows().stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Percolateur", "1.0")) {
            var sheet = book.newWorksheet(say("attendance.sheet"));
            var rows = rows();
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < COLUMNS.size(); column++) {
                    sheet.value(row, column, storable(rows.get(row).get(column)));
                }
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Without the characters that XML does not know.
    private static String storable(String cell) {
        return cell.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
