package fr.percolateur.extraction;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Value;
import fr.percolateur.outline.Block;
import fr.percolateur.outline.Outline;
import fr.percolateur.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A labelled fact: an entry of `champs_informations`, or a row « label | content » of a table, or a line
/// « Label : content » of the body.
///
/// @param link as written, empty when there is none
/// @param written whether it stands in the front matter
record Field(String label, String content, String link, String mail, boolean written) {

    private static final int LONGEST_LABEL = 40;
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:\\P{L}{0,3})(?<label>(?:Date|Dates|Horaires?|Heure|Quand|Lieu|Où|Adresse|Durée|Début|Fin|Public|Inscription|Inscriptions)"
                    + "[^:?.]{0,25}?) ?[:?]+ ?:? ?(?<content>.{2,300})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<Field> of(FrontMatter header, List<Block> body) {
        var fields = new ArrayList<Field>();
        for (var mapping : header.mappings("champs_informations")) {
            fields.add(new Field(
                    text(mapping, "intitule", "Intitulé", "titre"),
                    text(mapping, "contenu", "Contenu", "Key"),
                    text(mapping, "lien", "Lien"),
                    text(mapping, "mailto"),
                    true));
        }
        body.forEach(block -> add(block, fields));
        return List.copyOf(fields);
    }

    boolean labelled(String pattern) {
        return Pattern.compile("\\b(?:" + pattern + ")")
                .matcher(Words.fold(label))
                .find();
    }

    boolean mentions(String pattern) {
        return Pattern.compile("\\b(?:" + pattern + ")")
                .matcher(Words.fold(label + " " + content))
                .find();
    }

    private static void add(Block block, List<Field> fields) {
        if (block.kind() == Block.Kind.ROW) {
            var cells = block.text().split("\\|");
            if (cells.length == 2 && cells[0].strip().length() <= LONGEST_LABEL) {
                fields.add(new Field(cells[0].strip(), cells[1].strip(), "", "", false));
            }
            return;
        }
        for (var line : block.lines()) {
            var matcher = LABELLED.matcher(line.text());
            if (matcher.matches()) {
                fields.add(new Field(
                        matcher.group("label").strip(), matcher.group("content").strip(), "", "", false));
            }
        }
    }

    private static String text(Value.Mapping mapping, String... keys) {
        for (var key : keys) {
            var text =
                    mapping.text(key).map(value -> Outline.line(value).text()).orElse("");
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
