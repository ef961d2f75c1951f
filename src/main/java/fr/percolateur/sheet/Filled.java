package fr.percolateur.sheet;

import fr.percolateur.document.Document;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A document with what is typed in its form, so far as that can be written: what is half typed stays as it was.
public final class Filled {

    private static final Pattern CELL = Pattern.compile("(?<row>[a-z]+-\\d+-).*");

    private Filled() {}

    public static Document document(Sheet sheet, Document document, Typed typed) {
        return switch (sheet.write(document, typed)) {
            case Sheet.Written(var written) -> written;
            case Sheet.Mistaken(var mistakes) -> {
                var wrong = mistakes.stream().map(Mistake::field).collect(Collectors.toSet());
                var clear = new LinkedHashMap<>(typed.values());
                clear.keySet().removeAll(wrong);
                // a row with a mistake is left out whole
                wrong.forEach(name -> clear.keySet().removeIf(other -> isOfOneRow(name, other)));
                yield sheet.write(document, new Typed(clear)) instanceof Sheet.Written(var written)
                        ? written
                        : document;
            }
        };
    }

    /// What a form has to say so that it makes of one document the other.
    public static Typed difference(Sheet sheet, Document from, Document to) {
        var said = sheet.read(from);
        var values = new LinkedHashMap<>(sheet.read(to).values());
        values.entrySet().removeIf(field -> said.get(field.getKey()).equals(field.getValue()));
        return new Typed(values);
    }

    private static boolean isOfOneRow(String name, String other) {
        var cell = CELL.matcher(name);
        return cell.matches() && other.startsWith(cell.group("row"));
    }
}
