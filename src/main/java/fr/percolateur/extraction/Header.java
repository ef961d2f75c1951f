package fr.percolateur.extraction;

import fr.percolateur.document.Document;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Place;
import fr.percolateur.document.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// The front matter of a document, or what can be saved of one that does not parse: its plain `key: value` lines.
final class Header {

    private static final Pattern PAIR = Pattern.compile("^([a-zA-Z][\\w-]{0,40}):\\s+(\\S.*)$");
    private static final Pattern EDGE = Pattern.compile("^\uFEFF?---\\s*$");
    private static final int LONGEST = 200;

    private Header() {}

    static FrontMatter of(Document document) {
        return document.frontMatter().root().entries().isEmpty() ? saved(document) : document.frontMatter();
    }

    private static FrontMatter saved(Document document) {
        var lines = new String(document.bytes(), StandardCharsets.UTF_8)
                .lines()
                .limit(LONGEST)
                .toList();
        if (lines.isEmpty() || !EDGE.matcher(lines.getFirst()).matches()) {
            return FrontMatter.EMPTY;
        }
        var entries = new ArrayList<Value.Entry>();
        for (var line : lines.subList(1, lines.size())) {
            if (EDGE.matcher(line).matches()) {
                break;
            }
            var pair = PAIR.matcher(line);
            if (pair.matches()) {
                var text = pair.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
                entries.add(new Value.Entry(pair.group(1), Place.START, new Value.Scalar(text, true, Place.START)));
            }
        }
        return new FrontMatter(new Value.Mapping(entries, Place.START));
    }
}
