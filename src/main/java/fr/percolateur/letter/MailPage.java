package fr.percolateur.letter;

import fr.percolateur.web.Site;
import java.util.List;

/// What a letter shows in a mail program.
///
/// @param editorial safe HTML, set element by element
/// @param dark whether it may be dark
/// @param always whether it is dark whatever the reader’s program says
/// @param leaving where one unsubscribes
public record MailPage(
        String title,
        String editorial,
        List<Printing.Section> sections,
        Site site,
        boolean dark,
        boolean always,
        String leaving) {

    /// The rules of the one style-sheet; empty for none.
    public String rules() {
        if (!dark) {
            return "";
        }
        return always ? MailStyles.DARK : "@media (prefers-color-scheme:dark){" + MailStyles.DARK + "}";
    }
}
