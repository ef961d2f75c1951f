package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import fr.percolateur.web.SiteMapSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/agenda/{slug}/replay/`: an event seen, heard and read again; with the style and the script of these pages alone.
@Controller
class ReplayController implements SiteMapSource {

    private static final String PATH = "/agenda/{slug}/replay/";
    private static final int RANK = 25;
    private static final int FOR_PEOPLE = 10;

    private final Events events;
    private final Replays replays;
    private final ReplayViews views;
    private final Pages pages;

    ReplayController(Events events, Replays replays, ReplayViews views, Pages pages) {
        this.events = events;
        this.replays = replays;
        this.views = views;
        this.pages = pages;
    }

    /// @param words looked for in the transcript
    /// @param second at which the recording is opened
    /// @param sound `1` for the sound alone
    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "t", defaultValue = "") String second,
            @RequestParam(name = "son", defaultValue = "") String sound) {
        var event = event(slug);
        var shown = views.page(
                event,
                replays.shown(event).orElseThrow(Absent::new),
                ReplayPage.address(event),
                new ReplayViews.Asked(words, second, sound));
        return pages.show(shown.page(), ReplayViews.TEMPLATE, shown);
    }

    @GetMapping(PATH + "{file:sous-titres\\.vtt|chapitres\\.vtt}")
    ResponseEntity<byte[]> track(@PathVariable String slug, @PathVariable String file) {
        var event = event(slug);
        var track = ReplayViews.File.of(file);
        return PublicAnswer.of(
                track.type(), views.bytes(event, replays.shown(event).orElseThrow(Absent::new), track));
    }

    @GetMapping(PATH + "transcription.txt")
    ResponseEntity<byte[]> transcript(@PathVariable String slug) {
        var event = event(slug);
        var file = ReplayViews.File.TRANSCRIPT;
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"transcription-" + slug + ".txt\"");
        return PublicAnswer.with(
                answer, file.type(), views.bytes(event, replays.shown(event).orElseThrow(Absent::new), file));
    }

    @GetMapping("/enregistrements/replay.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(ReplayController.class, "replay.css");
    }

    @GetMapping("/enregistrements/replay.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(ReplayController.class, "replay.js");
    }

    @Override
    public String title() {
        return say("replay.map");
    }

    @Override
    public int rank() {
        return RANK;
    }

    /// The last for people, all for search engines.
    @Override
    public List<Entry> entries() {
        var all = replays.all();
        return IntStream.range(0, all.size())
                .mapToObj(at -> new Entry(
                        say("replay.page", all.get(at).title()),
                        ReplayPage.address(all.get(at).slug()),
                        null,
                        at < FOR_PEOPLE))
                .toList();
    }

    private Event event(String slug) {
        return events.announced(slug).orElseThrow(Absent::new);
    }
}
