package fr.percolateur.publication;

import fr.percolateur.document.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A day and an hour of Paris, as the fields of a form hold them: `2027-03-03` and `09:00`.
final class TypedMoment {

    private TypedMoment() {}

    static Optional<Moment> read(String day, String hour) {
        try {
            return Optional.of(Moment.of(LocalDate.parse(day.strip()), LocalTime.parse(hour.strip())))
                    .filter(Moment::plausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What is wrong with what was typed; empty for a moment that can be read.
    ///
    /// @param unread the key of what is said of one that is no moment
    static Optional<String> mistake(String day, String hour, String unread) {
        return read(day, hour).map(TypedMoment::mistake).orElse(Optional.of(unread));
    }

    private static Optional<String> mistake(Moment moment) {
        if (moment.skipped()) {
            return Optional.of("publication.mistake.skipped");
        }
        return moment.doubled() ? Optional.of("publication.mistake.doubled") : Optional.empty();
    }

    static String day(Moment moment) {
        return moment.instant().atZone(Moment.PARIS).toLocalDate().toString();
    }

    static String hour(Moment moment, String otherwise) {
        return moment.hour() == null
                ? otherwise
                : moment.instant()
                        .atZone(Moment.PARIS)
                        .toLocalTime()
                        .withSecond(0)
                        .toString();
    }
}
