package fr.percolateur.sheet;

import java.util.ArrayList;
import java.util.List;

/// Two people changed a document from the same save: what each changed, and where both changed the same.
///
/// @param mine what this one changed and the other did not, as it is written over what the other saved
/// @param both where one of the two has to give way
public record Clash(Typed mine, List<Both> both) {

    /// One field, or one of several rows, that both changed.
    ///
    /// @param name `lieu`, or `infos-2` for a row: what is typed in it is named so, or begins so
    /// @param ours what this one sent, in words, and `theirs` what was saved; empty where nothing stands there now
    /// @param sent what to write for ours
    public record Both(String name, String label, boolean isRow, String ours, String theirs, Typed sent) {}

    /// @param base what both began with
    /// @param sent what this one sends; a field that is not sent was not touched
    public static Clash of(Sheet sheet, Typed base, Typed sent, Typed theirs) {
        var filled = base.with(sent);
        var changedByThem = sheet.differing(base, theirs);
        var mine = Typed.NOTHING;
        var both = new ArrayList<Both>();
        for (var item : sheet.differing(base, filled)) {
            if (!changedByThem.contains(item)) {
                mine = mine.with(sheet.only(item, filled));
                continue;
            }
            switch (item) {
                case Field field -> {
                    if (!field.type().same(filled.get(field.name()), theirs.get(field.name()))) {
                        both.add(new Both(
                                field.name(),
                                field.label(),
                                false,
                                sheet.told(field, filled),
                                sheet.told(field, theirs),
                                sheet.only(field, filled)));
                    }
                }
                case Rows rows -> {
                    var merged = RowsClash.of(rows, base, filled, theirs);
                    mine = mine.with(merged.mine());
                    both.addAll(merged.both());
                }
            }
        }
        return new Clash(mine, List.copyOf(both));
    }
}
