package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/sous-titres`: where captions are typed and mended, and taken away as a file.
@Controller
class CaptionerController {

    private static final MediaType VTT = new MediaType("text", "vtt", StandardCharsets.UTF_8);
    private static final int MENDABLE = 20;

    private final RoomKeys keys;
    private final Captions captions;
    private final Pages pages;

    CaptionerController(RoomKeys keys, Captions captions, Pages pages) {
        this.keys = keys;
        this.captions = captions;
        this.pages = pages;
    }

    @GetMapping("/atelier/evenements/{slug}/direct/sous-titres")
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn keeper) {
        return show(HttpStatus.OK, keys.open(slug, keeper), "", "");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/sous-titres")
    ResponseEntity<byte[]> type(
            @PathVariable String slug,
            @RequestParam(name = "texte", defaultValue = "") String text,
            Viewer.SignedIn keeper) {
        captions.say(keys.open(slug, keeper).id(), text);
        return Pages.lead(CaptionerPage.address(slug));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/sous-titres/{id}")
    ResponseEntity<byte[]> correct(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "texte", defaultValue = "") String text,
            Viewer.SignedIn keeper) {
        if (!captions.correct(keys.open(slug, keeper).id(), id, text, keeper.id())) {
            throw new Absent();
        }
        return Pages.lead(CaptionerPage.address(slug));
    }

    /// @param start the hour on the clock at which the recording began, with its seconds if need be
    @GetMapping("/atelier/evenements/{slug}/direct/sous-titres.vtt")
    ResponseEntity<byte[]> export(
            @PathVariable String slug,
            @RequestParam(name = "debut", defaultValue = "") String start,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var begun = start(room, start);
        if (begun.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, room, start, say("captions.start.wrong"));
        }
        return ResponseEntity.ok()
                .contentType(VTT)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".vtt\"")
                .body(captions.vtt(room.id(), begun.get()).getBytes(StandardCharsets.UTF_8));
    }

    /// Without an hour, that of the event.
    private static Optional<Instant> start(Room room, String hour) {
        var starts = room.event().startsAt();
        if (starts == null || hour.isBlank()) {
            return Optional.ofNullable(starts);
        }
        try {
            return Optional.of(starts.atZone(Moment.PARIS)
                    .with(LocalTime.parse(hour.strip().replace(" h ", ":").replace('h', ':')))
                    .toInstant());
        } catch (DateTimeParseException notAnHour) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Room room, String start, String mistake) {
        var title = say("captions.typing.title", room.event().title());
        var page = Page.of(
                        mistake.isEmpty() ? title : say("captions.title.wrong", title),
                        CaptionerPage.address(room.event().slug()))
                .unlisted();
        var shown = new CaptionerPage(
                page, room.event().slug(), captions.last(room.id(), MENDABLE).reversed(), start, mistake);
        return pages.showOnce(status, page, "captions/captioner", shown);
    }
}
