package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Token.Heading;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;

/// The outline of the body (RGAA 9.1): the page’s title is its only first level, and no level is skipped.
final class HeadingsCheck implements Check {

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var previous = 1;
        for (var heading : manuscript.body().headings()) {
            if (heading.level() == 1) {
                margin.note(Code.H1_IN_BODY, heading, mended(heading, 2), heading.text());
            } else if (heading.level() > previous + 1) {
                margin.note(
                        Code.HEADING_JUMP,
                        heading,
                        mended(heading, previous + 1),
                        heading.level(),
                        previous + 1,
                        previous);
            }
            if (halfBold(heading)) {
                margin.note(Code.HEADING_BROKEN_BOLD, heading, null);
            }
            previous = heading.level();
        }
    }

    private static String mended(Heading heading, int level) {
        return heading.source().startsWith("<")
                ? "<h%d>%s</h%d>".formatted(level, heading.text(), level)
                : "#".repeat(level) + " " + heading.text();
    }

    private static boolean halfBold(Heading heading) {
        var text = heading.text().strip();
        var stars = text.chars().filter(c -> c == '*').count();
        return stars > 1
                && (stars % 2 == 1 || text.indexOf("**") >= 0 && text.indexOf("**", text.indexOf("**") + 2) < 0);
    }
}
