package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.event.Event;
import fr.percolateur.transcript.Transcript;
import fr.percolateur.transcript.VttFile;
import fr.percolateur.web.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// What is shown of a replay, the same to visitors and to those who look at it before.
final class ReplayViews {

    static final String TEMPLATE = "replay/replay";

    /// The files that stand beside the page.
    enum File {
        CAPTIONS("sous-titres.vtt", "vtt"),
        CHAPTERS("chapitres.vtt", "vtt"),
        TRANSCRIPT("transcription.txt", "plain");

        private final String name;
        private final String subtype;

        File(String name, String subtype) {
            this.name = name;
            this.subtype = subtype;
        }

        String fileName() {
            return name;
        }

        MediaType type() {
            return new MediaType("text", subtype, StandardCharsets.UTF_8);
        }

        static File of(String name) {
            for (var file : values()) {
                if (file.name.equals(name)) {
                    return file;
                }
            }
            throw new IllegalStateException("no file of a replay: " + name);
        }
    }

    /// What is asked of the page, as it came.
    record Asked(String words, String second, String sound) {}

    private static final int LONGEST = 200;
    private static final Pattern SECOND = Pattern.compile("\\d{1,6}");

    private final Replays replays;
    private final RunningOrder order;

    ReplayViews(Replays replays, RunningOrder order) {
        this.replays = replays;
        this.order = order;
    }

    ReplayPage page(Event event, Replay replay, String base, Asked asked) {
        var page = Page.of(say("replay.page", event.title()), base)
                .in("agenda")
                .under(new Crumb(say("replay.agenda"), "/agenda/"), new Crumb(event.title(), event.address()))
                .describedAs(say("replay.description", event.title()));
        var series = event.series();
        return new ReplayPage(
                series == null ? page : page.tinted(series.tint()),
                event,
                base,
                replay,
                chapters(event, replay),
                replays.texts().passages(event.id()),
                asked.words().substring(0, Math.min(asked.words().length(), LONGEST)),
                second(asked.second()),
                asked.sound().equals("1"));
    }

    private static @Nullable Integer second(String typed) {
        return SECOND.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }

    private List<Chapter> chapters(Event event, Replay replay) {
        return Chapter.of(event, order.held(event.id()).values(), replay.begunAt());
    }

    byte[] bytes(Event event, Replay replay, File file) {
        var text = switch (file) {
            case CAPTIONS -> VttFile.of(replays.texts().cues(event.id()));
            case CHAPTERS -> VttFile.of(Chapter.cues(chapters(event, replay)));
            case TRANSCRIPT -> Transcript.written(replays.texts().passages(event.id()));
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
