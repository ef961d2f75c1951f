package fr.percolateur.terms;

import fr.percolateur.content.Imported;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The key `inscription` of a document, read. What it says badly it does not say: `check` tells the editor.
///
/// @param places of each mode that is offered; empty when there is no limit
public record DocumentTerms(
        long event,
        @Nullable Instant opens,
        @Nullable Instant closes,
        boolean approval,
        boolean companions,
        Terms.Audience audience,
        Map<Mode, Optional<Integer>> places,
        List<Question> questions) {

    /// More than any room, and within what the database counts.
    private static final int MOST_DIGITS = 9;

    private static final Set<String> AGREEMENTS = Set.of("consentement", "case");

    /// Empty when the document does not say that one registers here.
    public static Optional<DocumentTerms> of(Imported imported) {
        var header = imported.document().frontMatter();
        return header.get("inscription")
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .map(own -> of(imported.id(), header, new FrontMatter(own)));
    }

    private static DocumentTerms of(long event, FrontMatter header, FrontMatter own) {
        return new DocumentTerms(
                event,
                own.moment("ouvre").map(Moment::instant).orElse(null),
                own.moment("ferme").map(DocumentTerms::deadline).orElse(null),
                own.flag("approbation").orElse(false),
                own.flag("accompagnants").orElse(false),
                audience(header.text("public").orElse("")),
                places(own),
                own.mappings("questions").stream()
                        .flatMap(question -> question(question).stream())
                        .toList());
    }

    /// A day without an hour holds until its end.
    private static Instant deadline(Moment closes) {
        return closes.hour() == null ? Moment.of(closes.day().plusDays(1)).instant() : closes.instant();
    }

    private static Terms.Audience audience(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "tous" -> Terms.Audience.EVERYONE;
            case "invitation" -> Terms.Audience.INVITATION;
            default -> Terms.Audience.AGENTS;
        };
    }

    private static Map<Mode, Optional<Integer>> places(FrontMatter own) {
        var places = new EnumMap<Mode, Optional<Integer>>(Mode.class);
        for (var mode : Mode.values()) {
            own.get(mode.word())
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast)
                    .ifPresent(offer -> places.put(mode, offer.text("places").flatMap(DocumentTerms::number)));
        }
        return places;
    }

    /// What is no number gives no place: a place that is given is not taken back, and those in line have theirs as soon
    /// as it is mended.
    private static Optional<Integer> number(String written) {
        var text = written.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var isNumber = text.length() <= MOST_DIGITS && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return Optional.of(isNumber ? Integer.parseInt(text) : 0);
    }

    private static Optional<Question> question(Value.Mapping written) {
        var question = new FrontMatter(written);
        var choices = question.texts("choix");
        Function<String, String> text = key -> question.text(key).orElse("").strip();
        return question.text("id")
                .filter(id -> !id.isBlank())
                .map(id -> new Question(
                        id.strip(),
                        text.apply("intitule").isEmpty() ? id.strip() : text.apply("intitule"),
                        kind(text.apply("type"), choices),
                        question.flag("obligatoire").orElse(false),
                        choices,
                        text.apply("finalite"),
                        text.apply("conservation")));
    }

    private static Question.Kind kind(String word, List<String> choices) {
        if (AGREEMENTS.contains(word)) {
            return Question.Kind.CONSENT;
        }
        return choices.isEmpty() ? Question.Kind.TEXT : Question.Kind.CHOICE;
    }
}
