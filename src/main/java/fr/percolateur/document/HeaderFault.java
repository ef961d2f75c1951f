package fr.percolateur.document;

import fr.percolateur.wording.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Why a header cannot be read, and where. It never leaves this module: it becomes a finding.
final class HeaderFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// How the parser’s complaints start, and the sentences that say the same to an editor.
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("mapping values are not allowed here", "colon"),
            Map.entry("mapping keys are not allowed here", "question-mark"),
            Map.entry("sequence entries are not allowed here", "dash"),
            Map.entry("could not find expected ':'", "no-colon"),
            Map.entry("expected <block end>", "indentation"),
            Map.entry("found unexpected end of stream", "quote"),
            Map.entry("found unexpected document separator", "quote"),
            Map.entry("expected ',' or ']'", "bracket"),
            Map.entry("expected ',' or '}'", "brace"),
            Map.entry("found unknown escape character", "escape"),
            Map.entry("expected escape sequence", "escape"),
            Map.entry("expected alphabetic or numeric character", "anchor"),
            Map.entry("expected chomping or indentation indicators", "block"),
            Map.entry("expected indentation indicator", "block"),
            Map.entry("expected a comment or a line break", "block"),
            Map.entry("found undefined tag handle", "tag"),
            Map.entry("expected '<document start>'", "document"));

    private final ReadingRule rule;
    private final Place place;

    private HeaderFault(ReadingRule rule, Place place, String message) {
        super(message, null, false, false);
        this.rule = rule;
        this.place = place;
    }

    static HeaderFault of(ReadingRule rule, Place place, Object... values) {
        return new HeaderFault(rule, place, Wording.say("document." + rule.code(), values));
    }

    static HeaderFault unreadable(Place place, String sentence, Object... values) {
        return new HeaderFault(
                ReadingRule.FRONT_MATTER_UNREADABLE,
                place,
                Wording.say("document.front-matter-unreadable." + sentence, values));
    }

    static HeaderFault of(MarkedYamlEngineException e) {
        var place = e.getProblemMark().map(HeaderFault::place).orElse(new Place(2, 1));
        var problem = String.valueOf(e.getProblem());
        if (problem.startsWith("found character")) {
            return unreadable(place, problem.contains("TAB") ? "tab" : "character");
        }
        return SENTENCES.entrySet().stream()
                .filter(entry -> problem.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> unreadable(opening(entry.getValue(), e, place), entry.getValue()))
                .orElseGet(() -> unreadable(place, "unknown"));
    }

    /// A quote that is not closed is at fault where it opens, not at the end of the header.
    private static Place opening(String sentence, MarkedYamlEngineException e, Place place) {
        return sentence.equals("quote")
                ? e.getContextMark().map(HeaderFault::place).orElse(place)
                : place;
    }

    /// The header starts on the second line of the file.
    static Place place(Mark mark) {
        return new Place(mark.getLine() + 2, mark.getColumn() + 1);
    }

    Place place() {
        return place;
    }

    /// @param line the line at fault
    Finding finding(String path, String line) {
        var message = String.valueOf(getMessage());
        var isColon = message.equals(Wording.say("document.front-matter-unreadable.colon"));
        return new Finding(path, place, rule.code(), rule.severity(), message, line, isColon ? quoted(line) : null);
    }

    /// The line with quotes around a text that looks like a key; null where that would not be the mend.
    private static @Nullable String quoted(String line) {
        var text = line.indexOf(": ") + 2;
        return text < 3 || text >= line.length() || "\"'|>[{&*!".indexOf(line.charAt(text)) >= 0 || line.endsWith("…")
                ? null
                : line.substring(0, text) + YamlWriter.doubleQuoted(line.substring(text));
    }
}
