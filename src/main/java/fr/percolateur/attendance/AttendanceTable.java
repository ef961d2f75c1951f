package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.terms.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
///
/// @param questions of the organiser’s own, a column each
record AttendanceTable(List<Question> questions, List<Attendant> people) {

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
            "arrived",
            "late");

    private List<List<String>> rows() {
        var head = Stream.concat(
                        COLUMNS.stream().map(column -> say("attendance.column." + column)),
                        questions.stream().map(Question::label))
                .toList();
        return Stream.concat(Stream.of(head), people.stream().map(this::row)).toList();
    }

    private List<String> row(Attendant person) {
        var status = person.status();
        return Stream.concat(
                        Stream.of(
                                person.givenName(),
                                person.familyName(),
                                person.email(),
                                person.position(),
                                person.organisation(),
                                say("attendance.mode." + person.mode().word()),
                                say("attendance.status." + (status == null ? "added" : status.word())),
                                person.accompanied() ? say("attendance.yes") : "",
                                hour(person.registeredAt()),
                                hour(person.arrivedAt()),
                                person.late() ? say("attendance.yes") : ""),
                        questions.stream().map(question -> person.answers().getOrDefault(question.id(), "")))
                .toList();
    }

    private static String hour(@Nullable Instant instant) {
        return instant == null ? "" : HOUR.format(instant);
    }

    byte[] csv() {
        return Csv.write(rows());
    }

    byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Percolateur", "1.0")) {
            var sheet = book.newWorksheet(say("attendance.sheet"));
            var rows = rows();
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, storable(Csv.inert(rows.get(row).get(column))));
                }
            }
            sheet.range(0, 0, 0, COLUMNS.size() + questions.size() - 1)
                    .style()
                    .bold()
                    .set();
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
