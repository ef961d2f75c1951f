package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Tally;
import fr.percolateur.debate.Debate;
import fr.percolateur.debate.Debate.Stance;
import fr.percolateur.debate.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Debates of a room as rows and as JSON: what is told to all. Statements bear no name anywhere.
final class DebateFile {

    private static final List<Stance> STANCES = List.of(Stance.values());

    private DebateFile() {}

    /// How many said what; null where fewer than ten did, or while it would lead the others.
    record Count(int pour, int contre, int sans_avis) {}

    record Statement(String sens, String argument, @Nullable Count avis) {}

    record Line(
            String motion,
            String etat,
            @Nullable Count avant,
            @Nullable Count apres,
            List<Statement> arguments) {}

    static List<Line> lines(List<Debate> debates) {
        return debates.stream()
                .filter(debate -> debate.phase() != Phase.DRAFT)
                .map(DebateFile::line)
                .toList();
    }

    private static Line line(Debate debate) {
        // the first position must not lead the second, nor stand without it
        var told = debate.phase() == Phase.CLOSED
                && debate.before().tally().isTold()
                && debate.after().tally().isTold();
        return new Line(
                debate.motion(),
                debate.phase().name().toLowerCase(Locale.ROOT),
                told ? count(debate.before().tally()) : null,
                told ? count(debate.after().tally()) : null,
                Stream.of(Debate.Side.values())
                        .flatMap(side -> debate.shown(side).stream())
                        .map(each -> new Statement(
                                each.side().name().toLowerCase(Locale.ROOT), each.text(), count(each.tally())))
                        .toList());
    }

    private static @Nullable Count count(Tally tally) {
        return tally.isTold()
                ? new Count(
                        tally.of(Stance.FOR.ordinal()),
                        tally.of(Stance.AGAINST.ordinal()),
                        tally.of(Stance.NONE.ordinal()))
                : null;
    }

    /// With its headings: a line for each position and each statement.
    static List<List<String>> rows(List<Line> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of("motion", "state", "what", "text").map(key -> say("minutes.debates." + key)),
                        STANCES.stream().map(stance -> say("debate.stance." + word(stance))))
                .toList());
        for (var line : lines) {
            rows.add(row(line, say("minutes.debates.before"), "", line.avant()));
            rows.add(row(line, say("minutes.debates.after"), "", line.apres()));
            line.arguments()
                    .forEach(each -> rows.add(
                            row(line, say("minutes.debates.statement." + each.sens()), each.argument(), each.avis())));
        }
        return rows;
    }

    private static List<String> row(Line line, String what, String text, @Nullable Count count) {
        var few = say("minutes.few");
        return List.of(
                line.motion(),
                say("debate.phase." + line.etat()),
                what,
                text,
                count == null ? few : String.valueOf(count.pour()),
                count == null ? few : String.valueOf(count.contre()),
                count == null ? few : String.valueOf(count.sans_avis()));
    }

    private static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
