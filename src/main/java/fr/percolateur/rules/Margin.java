package fr.percolateur.rules;

import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Token;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The margin of one document, where checks note their findings.
public final class Margin {

    private static final int LONGEST_EXCERPT = 120;

    private final String file;
    private final List<Finding> findings;

    public Margin(String file, List<Finding> known) {
        this.file = file;
        this.findings = new ArrayList<>(known);
    }

    /// @param mend what to write instead, where it can be told
    /// @param values of the sentence `<code>.message`
    public void note(Code code, Place place, String excerpt, @Nullable String mend, Object... values) {
        noteAs(code, "message", place, excerpt, mend, values);
    }

    /// @param sentence which of the sentences of this code, such as `unclosed`
    public void noteAs(
            Code code, String sentence, Place place, String excerpt, @Nullable String mend, Object... values) {
        findings.add(new Finding(
                file,
                place,
                code.id(),
                code.severity(),
                Wording.say("editorial." + code.id() + "." + sentence, values),
                shortened(excerpt),
                mend));
    }

    public void note(Code code, Token token, @Nullable String mend, Object... values) {
        note(code, token.place(), token.source(), mend, values);
    }

    /// Notes the words of a passage between two offsets.
    public void note(Code code, Passage passage, int from, int to, @Nullable String mend, Object... values) {
        note(code, passage.place(from), passage.text().substring(from, to), mend, values);
    }

    boolean has(Code code) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(code.id()));
    }

    /// In the order of the file; what two checks said of one place in the same words stands once.
    public List<Finding> findings() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.place().line())
                        .thenComparingInt(finding -> finding.place().column())
                        .thenComparing(Finding::rule))
                .toList();
    }

    /// One line, as written, cut at a word when it is long.
    public static String shortened(String excerpt) {
        var line = excerpt.strip();
        var end = line.indexOf('\n');
        var cut = end < 0 ? line : line.substring(0, end).stripTrailing();
        if (cut.length() > LONGEST_EXCERPT) {
            var space = cut.lastIndexOf(' ', LONGEST_EXCERPT);
            var at = space > LONGEST_EXCERPT / 2 ? space : LONGEST_EXCERPT;
            cut = cut.substring(0, Character.isLowSurrogate(cut.charAt(at)) ? at - 1 : at);
        }
        return cut.length() < line.length() ? cut + "…" : cut;
    }
}
