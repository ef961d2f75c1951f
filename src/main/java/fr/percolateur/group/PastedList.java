package fr.percolateur.group;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list of people as it comes from a mail program or a spreadsheet: « Prénom Nom <adresse> », columns parted by tabs
/// or semicolons, addresses alone.
final class PastedList {

    private PastedList() {}

    /// What is not understood stays in the line, for whoever pasted it to mend.
    static List<Line> read(String text) {
        var rows = text.lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
        return rows.stream()
                .skip(isHeading(rows) ? 1 : 0)
                .flatMap(PastedList::people)
                .map(PastedList::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The names of columns, above people.
    private static boolean isHeading(List<String> rows) {
        return rows.size() > 1
                && rows.getFirst().indexOf('@') < 0
                && rows.get(1).indexOf('@') >= 0;
    }

    /// A mail program writes all its recipients in one row.
    private static Stream<String> people(String row) {
        return row.chars().filter(sign -> sign == '@').count() > 1
                ? Arrays.stream(row.split("[;,]")).map(String::strip).filter(person -> !person.isEmpty())
                : Stream.of(row);
    }

    private static Line line(String person) {
        var open = person.indexOf('<');
        var close = person.indexOf('>', open + 1);
        return open >= 0 && close > open
                ? named(
                        words(person.substring(0, open)),
                        person.substring(open + 1, close).strip())
                : columns(person);
    }

    private static Line columns(String person) {
        var columns = Arrays.stream(person.split(person.matches("[^\\t;,]*") ? " " : "[\\t;,]"))
                .map(PastedList::bare)
                .filter(column -> !column.isEmpty())
                .toList();
        var address =
                columns.stream().filter(column -> column.indexOf('@') >= 0).findFirst();
        var names = columns.stream().filter(column -> column.indexOf('@') < 0).toList();
        var split = names.size() == 1 ? words(names.getFirst()) : names;
        return named(split, address.orElse(""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(bare(text).replace(",", " ").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String bare(String text) {
        return text.replace('\u00A0', ' ').replace("\"", "").strip();
    }

    /// Without names, an address often tells them; whoever pasted it sees them before anything is sent.
    private static Line named(List<String> names, String email) {
        var known = names.isEmpty() ? ofAddress(email) : names;
        return switch (known.size()) {
            case 0 -> new Line("", "", email);
            case 1 -> new Line("", known.getFirst(), email);
            default -> new Line(known.getFirst(), known.stream().skip(1).collect(Collectors.joining(" ")), email);
        };
    }

    private static List<String> ofAddress(String email) {
        var local = email.substring(0, Math.max(0, email.indexOf('@')));
        var words = local.split("\\.", -1);
        return words.length == 2 && words[0].length() > 1 && words[1].length() > 1
                ? Arrays.stream(words).map(PastedList::capitalised).toList()
                : List.of();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.FRANCE) + word.substring(1);
    }
}
