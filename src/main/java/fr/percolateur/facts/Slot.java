package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Words;
import fr.percolateur.prose.HourMention;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an event takes place as its header says it: in its dates, and in its field « Horaires ».
///
/// @param start null when absent or impossible
/// @param hours those of the field
record Slot(
        @Nullable Moment start,
        @Nullable Moment end,
        @Nullable Passage field,
        List<HourMention> hours) {

    private static final int FIRST_SENSIBLE_YEAR = 1990;

    static Slot of(Manuscript manuscript) {
        var header = manuscript.document().frontMatter();
        @Nullable Passage field = null;
        var hours = new ArrayList<HourMention>();
        for (var mapping : header.mappings("champs_informations")) {
            var label = Words.fold(
                    mapping.text("intitule").or(() -> mapping.text("Intitulé")).orElse(""));
            var named = label.contains("horaire")
                    || label.startsWith("heure")
                    || label.contains("date et heure")
                    || label.contains("dates et heures");
            if (named && mapping.get("contenu").orElse(null) instanceof Value.Scalar content && !content.isNull()) {
                field = manuscript.passage("champs_informations.contenu", content);
                hours.addAll(field.hours());
                break;
            }
        }
        return new Slot(
                sensible(header.moment("event_start_date")), sensible(header.moment("event_end_date")), field, hours);
    }

    private static @Nullable Moment sensible(Optional<Moment> moment) {
        return moment.filter(one -> one.day().getYear() >= FIRST_SENSIBLE_YEAR).orElse(null);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(start).map(Moment::day);
    }

    /// The hour of the start as the clocks of Paris show it; empty at midnight, which says that none was given.
    Optional<LocalTime> startHour() {
        return hour(start);
    }

    Optional<LocalTime> endHour() {
        return hour(end);
    }

    /// The hour of the field, where it gives one span or one hour.
    Optional<LocalTime> fieldStart() {
        return hours.size() == 1 ? Optional.of(hours.getFirst().start()) : Optional.empty();
    }

    Optional<LocalTime> fieldEnd() {
        return hours.size() == 1 ? Optional.ofNullable(hours.getFirst().end()) : Optional.empty();
    }

    boolean oneDay() {
        return start != null && (end == null || end.day().equals(start.day()));
    }

    private static Optional<LocalTime> hour(@Nullable Moment moment) {
        return moment == null || moment.hour() == null || moment.hour().equals(LocalTime.MIDNIGHT)
                ? Optional.empty()
                : Optional.of(moment.instant().atZone(Moment.PARIS).toLocalTime());
    }
}
