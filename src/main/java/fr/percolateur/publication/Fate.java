package fr.percolateur.publication;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import java.time.Duration;
import java.util.Optional;

/// What becomes of an event that was announced, as its document says it.
sealed interface Fate {

    /// The key of what organisers say about it.
    String WORDS = "statut_message";

    record Cancelled() implements Fate {}

    /// To a day that nobody knows yet: the old one stays, so that people know which meeting it is.
    record Postponed() implements Fate {}

    /// It takes place at another moment: that is a change of date, and people keep their places.
    record Moved(Moment start) implements Fate {}

    record Maintained() implements Fate {}

    /// As the document writes it.
    default String word() {
        return switch (this) {
            case Cancelled _ -> "annule";
            case Postponed _ -> "reporte";
            case Moved _, Maintained _ -> "maintenu";
        };
    }

    /// @param words empty for none
    default Change write(Document document, String words) {
        return Writing.of(document)
                .then(each -> status(each, word()))
                .then(each -> words.isEmpty() ? each.remove(WORDS) : each.set(WORDS, Value.text(words)))
                .then(each -> switch (this) {
                    case Moved(var start) -> move(each, start);
                    case Cancelled _, Postponed _, Maintained _ -> new Change.Changed(each);
                })
                .change();
    }

    /// What is kept on says nothing of it, unless it did already.
    private static Change status(Document document, String word) {
        var silent =
                word.equals("maintenu") && document.frontMatter().text("statut").isEmpty();
        return silent ? new Change.Changed(document) : document.set("statut", Value.text(word));
    }

    /// As long as before; registration closes as long before as it did.
    private static Change move(Document document, Moment start) {
        var header = document.frontMatter();
        var before = header.moment("event_start_date");
        var end = header.moment("event_end_date");
        var closes = header.get("inscription")
                .filter(Value.Mapping.class::isInstance)
                .flatMap(terms -> ((Value.Mapping) terms).text("ferme"))
                .flatMap(Moment::parse);
        var by = before.map(old -> Duration.between(old.instant(), start.instant()));
        return Writing.of(document)
                .then(each -> each.set("event_start_date", Value.moment(start)))
                .then(each -> later(each, "event_end_date", end, by))
                .then(each -> later(each, "inscription.ferme", closes, by))
                .change();
    }

    private static Change later(Document document, String path, Optional<Moment> moment, Optional<Duration> by) {
        if (moment.isEmpty() || by.isEmpty()) {
            return new Change.Changed(document);
        }
        var old = moment.get();
        var at = old.instant().plus(by.get()).atZone(Moment.PARIS);
        var moved = old.hour() == null ? Moment.of(at.toLocalDate()) : Moment.of(at.toLocalDate(), at.toLocalTime());
        return document.set(path, Value.moment(moved));
    }
}
