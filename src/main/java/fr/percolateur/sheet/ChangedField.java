package fr.percolateur.sheet;

import java.util.List;
import java.util.Locale;

/// What became of one field, word by word.
public record ChangedField(String label, List<Words> spans) {

    /// @param kind `kept`, `added` or `removed`
    public record Words(String kind, String text) {}

    /// By field, without those that stayed.
    public static List<ChangedField> between(Sheet sheet, Typed before, Typed after) {
        return sheet.differing(before, after).stream()
                .map(item -> new ChangedField(
                        item.label(),
                        Difference.between(
                                        sheet.told(item, before).strip(),
                                        sheet.told(item, after).strip())
                                .stream()
                                .map(span -> new Words(span.kind().name().toLowerCase(Locale.ROOT), span.text()))
                                .toList()))
                .toList();
    }
}
