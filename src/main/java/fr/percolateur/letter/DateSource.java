package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The next dates of the agenda.
@Component
final class DateSource implements LetterSource {

    private static final int LOOKED_AT = 100;
    private static final int MOST = 12;

    private final Events events;

    DateSource(Events events) {
        this.events = events;
    }

    @Override
    public String key() {
        return "dates";
    }

    @Override
    public String title() {
        return say("letter.source.dates");
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<News> news(String series, Instant now) {
        return events.upcoming(now, LOOKED_AT).stream()
                .filter(event -> series.isEmpty()
                        || event.series() != null && event.series().slug().equals(series))
                .limit(MOST)
                .map(event -> new News(
                        event.slug(),
                        event.title(),
                        when(event),
                        event.details().summary(),
                        event.address()))
                .toList();
    }

    private static String when(Event event) {
        var start = event.details().start();
        if (start == null) {
            return "";
        }
        var day = Dates.longDay(start.day());
        return start.hour() == null ? day : say("letter.when", day, Dates.hour(start.hour()));
    }
}
