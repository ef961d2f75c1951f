package fr.percolateur.sheet;

import java.util.ArrayList;
import java.util.List;

/// Two people changed a document from the same save: what each changed, and where both changed the same.
///
/// @param mine what this one changed, and the other did not
/// @param both where one of the two has to give way
public record Clash(Typed mine, List<Item> both) {

    /// @param base what both began with
    /// @param sent what this one sends; a field that is not sent was not touched
    public static Clash of(Sheet sheet, Typed base, Typed sent, Typed theirs) {
        var filled = base.with(sent);
        var theirItems = sheet.differing(base, theirs);
        var mine = Typed.NOTHING;
        var both = new ArrayList<Item>();
        for (var item : sheet.differing(base, filled)) {
            if (!theirItems.contains(item)) {
                mine = mine.with(sheet.only(item, filled));
            } else if (sheet.differing(filled, theirs).contains(item)) {
                both.add(item);
            }
        }
        return new Clash(mine, List.copyOf(both));
    }
}
