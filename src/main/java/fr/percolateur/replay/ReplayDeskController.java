package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.captions.Captions;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/replay`: what is prepared, until when it is shown, and whether it is.
@Controller
class ReplayDeskController {

    static final String PATH = "/atelier/evenements/{slug}/replay";

    private final EventKeys keys;
    private final Replays replays;
    private final Captions captions;
    private final Pages pages;
    private final InstantSource clock;

    ReplayDeskController(EventKeys keys, Replays replays, Captions captions, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.replays = replays;
        this.captions = captions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var replay = replays.of(event);
        return show(HttpStatus.OK, event, replay, ReplayForm.of(replay), "", done, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> settle(
            @PathVariable String slug,
            @RequestParam(name = "lien", defaultValue = "") String link,
            @RequestParam(name = "debut", defaultValue = "") String start,
            @RequestParam(name = "jusqu-au", defaultValue = "") String until,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var form = new ReplayForm(link.strip(), start.strip(), until.strip());
        var mistakes = form.mistakes(event, clock.instant());
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, replays.of(event), form, "", "", mistakes);
        }
        replays.settle(event, form.address(), form.begunAt(event), form.lastDay(), organiser.id());
        return done(slug, "reglages");
    }

    @PostMapping(PATH + "/publication")
    ResponseEntity<byte[]> publish(
            @PathVariable String slug,
            @RequestParam(name = "raison", defaultValue = "") String typed,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var reason = typed.strip();
        if (!ReplayForm.isReason(reason)) {
            var mistake = say("replay.mistake.reason", ReplayForm.SHORTEST_REASON, ReplayForm.LONGEST_REASON);
            return refuse(event, reason, List.of(new FieldError(Obstacle.CONSENT, mistake)));
        }
        var obstacles = replays.publish(event, reason, organiser.id());
        return obstacles.isEmpty()
                ? done(slug, "publication")
                : refuse(
                        event, reason, obstacles.stream().map(Obstacle::mistake).toList());
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> withdraw(@PathVariable String slug, Viewer.SignedIn organiser) {
        replays.withdraw(keys.open(slug, organiser), organiser.id());
        return done(slug, "retrait");
    }

    static ResponseEntity<byte[]> done(String slug, String word) {
        return Pages.lead(ReplayDeskPage.address(slug) + "?fait=" + word);
    }

    ResponseEntity<byte[]> refuse(Event event, String field, String reason) {
        return refuse(event, "", List.of(new FieldError(field, reason)));
    }

    private ResponseEntity<byte[]> refuse(Event event, String typed, List<FieldError> mistakes) {
        var replay = replays.of(event);
        return show(HttpStatus.UNPROCESSABLE_CONTENT, event, replay, ReplayForm.of(replay), typed, "", mistakes);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Event event,
            Replay replay,
            ReplayForm form,
            String reason,
            String done,
            List<FieldError> mistakes) {
        var page = Page.of(say("replay.title", event.title()), ReplayDeskPage.address(event.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "replay/desk",
                new ReplayDeskPage(
                        page,
                        event,
                        replay,
                        form,
                        Obstacle.of(event, replay, clock.instant()),
                        captions.since(event.id(), Instant.EPOCH).size(),
                        reason,
                        done,
                        replays.isPublic(event.id()),
                        mistakes));
    }
}
