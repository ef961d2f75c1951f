package fr.percolateur.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/// A table as comma-separated values.
///
/// People wrote some of its cells. Where one begins as a formula does, it gets an apostrophe before it ([CSV
/// injection](https://owasp.org/www-community/attacks/CSV_Injection)).
public final class Csv {

    public static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private static final String FORMULA = "=+-@\t\r\n|";

    private Csv() {}

    /// As French spreadsheets open it by a double click: semicolons, and a mark that says UTF-8.
    ///
    /// @param rows the headings first
    public static byte[] write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(Csv::inert)
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The cell as text, also for a spreadsheet that would take it for a formula.
    public static String inert(String cell) {
        return cell.codePoints()
                        .dropWhile(point -> point == ' ' || point == '\u00A0' || point == '\u202F')
                        .limit(1)
                        .anyMatch(point -> FORMULA.indexOf(point) >= 0)
                ? "'" + cell
                : cell;
    }
}
