package fr.percolateur.editorial;

import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.rules.Rule;
import fr.percolateur.wording.Wording;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Findings for people, as a good compiler tells them: where, what, the words at fault underlined, and the mend. Why a
/// rule matters is said the first time it is met.
public final class TextReport {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String BLUE = "\u001B[34m";

    private final boolean colours;

    /// @param colours whether the output is a terminal that shows them
    public TextReport(boolean colours) {
        this.colours = colours;
    }

    public void write(List<Finding> findings, PrintWriter out) {
        var told = new HashSet<String>();
        for (var finding : findings) {
            write(finding, told.add(finding.rule()), out);
        }
        out.println(summary(findings));
        out.flush();
    }

    private void write(Finding finding, boolean first, PrintWriter out) {
        var line = String.valueOf(finding.place().line());
        var margin = " ".repeat(line.length() + 2);
        out.println(
                paint(BOLD, finding.file() + ":" + line + ":" + finding.place().column() + ":") + " "
                        + paint(colour(finding.severity()), severity(finding.severity())) + " "
                        + paint(DIM, "[" + finding.rule() + "]") + " " + finding.message());
        if (!finding.excerpt().isEmpty()) {
            out.println(" " + paint(BLUE, line + " │") + " " + finding.excerpt());
            var width = finding.excerpt().codePointCount(0, finding.excerpt().length());
            out.println(margin + paint(BLUE, "│") + " "
                    + paint(colour(finding.severity()), "^" + "~".repeat(Math.max(0, width - 1))));
        }
        var rule = Rule.find(finding.rule());
        if (first) {
            rule.ifPresent(known ->
                    out.println(margin + paint(BLUE, "= ") + Wording.say("editorial.report.why", known.why())));
        }
        if (finding.suggestion() != null) {
            out.println(margin + paint(BLUE, "= ") + Wording.say("editorial.report.write", finding.suggestion()));
        } else {
            rule.ifPresent(known ->
                    out.println(margin + paint(BLUE, "= ") + Wording.say("editorial.report.mend", known.mend())));
        }
        out.println();
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Wording.say("editorial.report.clean");
        }
        var files = findings.stream().map(Finding::file).distinct().count();
        return Wording.say(
                "editorial.report.summary",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTICE),
                files);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String severity(Severity severity) {
        return Wording.say("editorial.report." + severity.name().toLowerCase(Locale.ROOT));
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case NOTICE -> "\u001B[1;36m";
        };
    }

    private String paint(String colour, String text) {
        return colours ? colour + text + RESET : text;
    }
}
