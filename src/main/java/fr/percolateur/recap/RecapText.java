package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// The draft of a recap as a document: a header, and a block for each thing that happened, with its source.
final class RecapText {

    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    private final Event event;
    private final StringBuilder text = new StringBuilder();

    private RecapText(Event event) {
        this.event = event;
    }

    static String write(Happened happened, Instant now) {
        var written = new RecapText(happened.event());
        written.header(now);
        var blocks = new Blocks();
        RecapMeeting.write(happened, blocks);
        RecapRoom.write(happened, blocks);
        return written.text.append(blocks).toString();
    }

    private void header(Instant now) {
        text.append("---\ntitle: ")
                .append(quoted(say("recap.article.title", event.title())))
                .append('\n');
        text.append("date: ").append(DATED.format(now.atZone(Moment.PARIS))).append('\n');
        text.append("published: false\ncategories:\n- Retour\n");
        if (!event.tags().isEmpty()) {
            text.append("tags:\n");
            event.tags().forEach(tag -> text.append("- ").append(quoted(tag)).append('\n'));
        }
        var start = event.details().start();
        text.append("chapeau-text: ")
                .append(quoted(
                        start == null
                                ? say("recap.article.lede.undated", event.title(), event.address())
                                : say(
                                        "recap.article.lede",
                                        event.title(),
                                        event.address(),
                                        Dates.longDay(start.day()))))
                .append('\n');
        var series = event.series();
        if (series != null) {
            text.append("serie: ").append(series.slug()).append('\n');
        }
        text.append("---\n");
    }

    /// YAML 1.1 and 1.2 read it alike.
    private static String quoted(String words) {
        return '"' + words.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
