package fr.percolateur.extraction;

import fr.percolateur.outline.Line;
import fr.percolateur.outline.Topic;
import fr.percolateur.prose.Cue;
import fr.percolateur.prose.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// For whom an event is: a key, a field or a section that says so, else a sentence that reserves it.
final class Audience {

    private static final Pattern RESERVED = Pattern.compile(
            "(?:(?:est |uniquement |exclusivement )?(?:réservée?s?|destinée?s?|ouverte?s?) (?:uniquement |exclusivement )?(?:à |au |aux )"
                    + "|s['’]adressen?t? (?:à |au |aux ))(?<whom>[^.;!?()]{4,160})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESSED = Pattern.compile("\\bVous êtes (?:une? |des )?(?<whom>[^.;!?()]{6,120})");
    /// What both have a word of.
    private static final Cue SPOKEN_OF =
            Cue.of("reserve|destine|ouvert|adresse|vous etes", "reserve", "destine", "ouvert", "adresse", "vous etes");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");

    private Audience() {}

    static @Nullable Fact<String> of(Reading reading) {
        var field = reading.fields().stream()
                .filter(each -> each.labelled("public|pour qui|a qui"))
                .map(Field::content);
        var section = reading.sections().stream()
                .filter(each -> each.topic() == Topic.AUDIENCE && !each.blocks().isEmpty())
                .map(each -> SENTENCE_END.split(each.blocks().getFirst().text(), 2)[0])
                .filter(text -> !Pattern.compile("inscription")
                        .matcher(Words.fold(text))
                        .find());
        var texts = Stream.concat(
                        reading.fields().stream().map(Field::content),
                        reading.lines().stream().map(Line::text))
                .toList();
        return Stream.of(field, section, whom(texts, RESERVED), whom(texts, ADDRESSED))
                .flatMap(found -> found)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Fact::deduced)
                .orElse(null);
    }

    private static Stream<String> whom(List<String> texts, Pattern said) {
        return texts.stream()
                .filter(text -> SPOKEN_OF.in(Words.fold(text)))
                .map(said::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group("whom").strip());
    }
}
