package fr.percolateur.replay;

import fr.percolateur.desk.EventKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A replay before it is public, for those who prepare it.
@Controller
class ReplayPreviewController {

    private static final String PATH = "/atelier/evenements/{slug}/replay/apercu/";

    private final EventKeys keys;
    private final Replays replays;
    private final ReplayViews views;
    private final Pages pages;

    ReplayPreviewController(EventKeys keys, Replays replays, ReplayViews views, Pages pages) {
        this.keys = keys;
        this.replays = replays;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "t", defaultValue = "") String second,
            @RequestParam(name = "son", defaultValue = "") String sound,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var shown = views.page(
                event, replays.of(event), ReplayDeskPage.preview(slug), new ReplayViews.Asked(words, second, sound));
        return pages.preview(new Pages.Shown(shown.page(), ReplayViews.TEMPLATE, shown));
    }

    @GetMapping(PATH + "{file:sous-titres\\.vtt|chapitres\\.vtt|transcription\\.txt}")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String file, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var asked = ReplayViews.File.of(file);
        return ResponseEntity.ok()
                .contentType(asked.type())
                .cacheControl(CacheControl.noStore())
                .body(views.bytes(event, replays.of(event), asked));
    }
}
