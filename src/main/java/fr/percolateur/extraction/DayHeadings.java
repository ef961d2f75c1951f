package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days that head the parts of a programme: the items under « Mercredi 13 mai » are of that day.
final class DayHeadings {

    private static final Pattern PART_OF_DAYS = Pattern.compile("[\\s:,.|()–—-]*(?:(?:programme (?:du|de la) )?"
            + "(?:(?:premier|deuxieme|second|troisieme|1er|2e|3e)e? )?"
            + "(?:jour|journee|matin|matinee|apres-midi|soiree|soir|le|du)? ?[1-5]?)[\\s:,.|()–—-]*");
    private static final int LONGEST = 80;

    private final LocalDate first;
    private @Nullable LocalDate current;

    /// @param first day of the event: a programme that names it alone is one of a single day
    DayHeadings(LocalDate first) {
        this.first = first;
    }

    /// The day of the items that follow; null where none is named, or the first before any other.
    @Nullable
    LocalDate current() {
        return current;
    }

    /// A heading, or a line of its own, that names but a day.
    void pass(Block block) {
        var text = block.text();
        var dates = text.length() > LONGEST || block.kind() == Block.Kind.ITEM
                ? List.<DateMention>of()
                : FrenchTime.dates(text);
        if (block.kind() == Block.Kind.HEADING && dates.isEmpty() && block.level() <= 2) {
            current = null;
        } else if (dates.size() == 1
                && dates.getFirst().end() == null
                && FrenchTime.hours(text).isEmpty()) {
            var before = current;
            current = dates.getFirst()
                    .on(first.getYear())
                    .filter(each -> !each.equals(first) || before != null)
                    .orElse(before);
        }
    }

    /// « Mardi 12 mai », « Jour 1 », « Après-midi »: what heads items is none.
    static boolean isOne(String heading) {
        var rest = new StringBuilder(heading);
        FrenchTime.dates(heading).reversed().forEach(date -> rest.delete(date.from(), date.to()));
        return PART_OF_DAYS.matcher(Words.fold(rest.toString())).matches();
    }
}
