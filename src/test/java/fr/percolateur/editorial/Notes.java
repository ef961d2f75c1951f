package fr.percolateur.editorial;

import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.rules.Code;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Documents of the invented port of Kerlan, and what the checks note on them.
public final class Notes {

    public static final String PATH = "agenda/algues.md";

    private static final String HEADER = """
            title: Atelier des algues
            categories: [Atelier]
            event_start_date: 2027-02-10 16:30:00 +01:00
            event_end_date: 2027-02-10 18:00:00 +01:00
            lieu: Maison du port
            """;

    private Notes() {}

    /// An event with nothing to mend but what is added: keys from line 7 on, then a body.
    public static String event(String keys, String body) {
        return document("---\n" + HEADER + keys + "---\n" + body);
    }

    public static String document(String source) {
        return source;
    }

    public static List<Finding> of(Code code, String source) {
        return of(code, PATH, source);
    }

    public static List<Finding> of(Code code, String path, String source) {
        return Checks.standard().check(read(path, source)).stream()
                .filter(finding -> finding.rule().equals(code.id()))
                .toList();
    }

    public static Document read(String path, String source) {
        return Document.read(path, source.getBytes(StandardCharsets.UTF_8));
    }

    public static Finding finding(
            Code code, int line, int column, String message, String excerpt, @Nullable String suggestion) {
        return new Finding(PATH, new Place(line, column), code.id(), code.severity(), message, excerpt, suggestion);
    }
}
