package fr.percolateur.extraction;

import fr.percolateur.outline.Line;
import fr.percolateur.prose.Cue;
import fr.percolateur.prose.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what is said of access for people with disabilities: sentences, as they stand.
final class AccessibilityReader {

    private static final Cue SAYS = Cue.of(
            "mobilite reduite|\\bpmr\\b|langue des signes|\\blsf\\b|sous-titr|velotypie"
                    + "|boucle (?:magnetique|a induction)|audiodescri|malentendant|malvoyant|\\bbraille\\b|\\bfalc\\b|plain-pied",
            "mobilite",
            "pmr",
            "signes",
            "lsf",
            "sous-titr",
            "velotypie",
            "boucle",
            "audiodescri",
            "malentendant",
            "malvoyant",
            "braille",
            "falc",
            "plain-pied");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s");

    private AccessibilityReader() {}

    static List<String> of(Reading reading) {
        var labelled = reading.fields().stream()
                .filter(field -> field.written() && field.labelled("accessib"))
                .map(Field::content)
                .filter(text -> !text.isBlank());
        var said = Stream.concat(
                        reading.fields().stream().filter(Field::written).map(Field::content),
                        reading.lines().stream().map(Line::text))
                .flatMap(text -> SENTENCE.splitAsStream(text))
                .filter(sentence -> SAYS.in(Words.fold(sentence)));
        return Stream.concat(labelled, said).map(String::strip).distinct().toList();
    }
}
