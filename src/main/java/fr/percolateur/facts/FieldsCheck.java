package fr.percolateur.facts;

import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The practical information of an event: each field needs a label, a content, and the keys that the site reads.
final class FieldsCheck implements Check {

    private static final List<String> KNOWN = List.of("intitule", "contenu", "lien", "mailto");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        for (var field : manuscript.document().frontMatter().mappings("champs_informations")) {
            keys(field, margin);
            link(field, margin);
            var label = field.text("intitule").filter(text -> !text.isBlank());
            var content = field.text("contenu").filter(text -> !text.isBlank());
            if (label.isEmpty() || content.isEmpty()) {
                var lacking = label.isEmpty() ? content.isEmpty() ? "both" : "label" : "content";
                margin.noteAs(Code.EMPTY_CHAMP, lacking, field.place(), written(field), null);
            }
        }
    }

    private static void keys(Value.Mapping field, Margin margin) {
        for (var entry : field.entries()) {
            if (!KNOWN.contains(entry.key())) {
                var meant = meant(entry.key());
                margin.note(
                        Code.CHAMP_WRONG_KEYS,
                        entry.keyPlace(),
                        entry.key() + ": " + (entry.value() instanceof Value.Scalar scalar ? scalar.text() : ""),
                        meant == null ? null : meant + ":",
                        entry.key());
            }
        }
    }

    private static void link(Value.Mapping field, Margin margin) {
        for (var entry : field.entries()) {
            if (entry.key().equals("lien")
                    && entry.value() instanceof Value.Scalar scalar
                    && (scalar.isNull() || scalar.text().isBlank())) {
                var label = Optional.<String>empty()
                        .or(() -> field.text("intitule"))
                        .or(() -> field.text("contenu"))
                        .orElse("");
                margin.note(Code.EMPTY_LIEN, entry.keyPlace(), "lien:", null, label.strip());
            }
        }
    }

    private static @Nullable String meant(String key) {
        return switch (Words.fold(key).strip()) {
            case "intitule", "titre", "label", "nom", "title" -> "intitule";
            case "contenu", "content", "texte", "valeur", "text" -> "contenu";
            case "lien", "url", "href", "link" -> "lien";
            case "mailto", "mail", "email", "e-mail", "courriel" -> "mailto";
            default -> null;
        };
    }

    private static String written(Value.Mapping field) {
        return field.entries().stream()
                .map(entry -> entry.key() + ": "
                        + (entry.value() instanceof Value.Scalar scalar && !scalar.isNull()
                                ? scalar.text().strip()
                                : ""))
                .collect(Collectors.joining(", "))
                .replace('\n', ' ');
    }
}
