package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;

/// A document in a list, with what to do next.
///
/// @param address where its title leads
/// @param next label of the next step, empty for none; `nextAddress` is where it is done
public record DocumentRow(DeskDocument document, Figures figures, String address, String next, String nextAddress) {

    /// When it takes place, or of when it is.
    public String when() {
        var starts = document.startsAt();
        var dated = document.dated();
        if (starts != null) {
            var at = starts.atZone(Moment.PARIS);
            return say("desk.moment", Dates.longDay(at.toLocalDate()), Dates.hour(at.toLocalTime()));
        }
        if (dated != null) {
            return Dates.longDay(dated);
        }
        return say(document.kind() == Kind.EVENT ? "desk.undated" : "desk.undated.article");
    }
}
