package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.captions.Captions;
import fr.percolateur.debate.Debates;
import fr.percolateur.links.GivenLinks;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// `/atelier/evenements/{slug}/direct/fichiers` for those who keep a room; `/agenda/{slug}/direct/fichiers/…` for all,
/// once it is closed.
@Controller
class MinutesController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType VTT = new MediaType("text", "vtt", StandardCharsets.UTF_8);
    private static final String KEPT = "/atelier/evenements/{slug}/direct/fichiers";
    private static final String PUBLIC = "/agenda/{slug}/direct/fichiers";
    private static final String FILE = "/{what:questions|debats|liens}.{format:csv|json}";

    private final RoomKeys keys;
    private final LiveRooms rooms;
    private final Questions questions;
    private final Debates debates;
    private final GivenLinks links;
    private final Captions captions;
    private final Pages pages;

    MinutesController(
            RoomKeys keys,
            LiveRooms rooms,
            Questions questions,
            Debates debates,
            GivenLinks links,
            Captions captions,
            Pages pages) {
        this.keys = keys;
        this.rooms = rooms;
        this.questions = questions;
        this.debates = debates;
        this.links = links;
        this.captions = captions;
        this.pages = pages;
    }

    @GetMapping(KEPT)
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var page = Page.of(say("minutes.title", room.event().title()), MinutesPage.address(slug))
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "minutes/page", new MinutesPage(page, room));
    }

    @GetMapping(KEPT + FILE)
    ResponseEntity<byte[]> kept(
            @PathVariable String slug, @PathVariable String what, @PathVariable String format, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        return file(slug, what, format, told(what, room, questions.ledger(room.id())));
    }

    @GetMapping(PUBLIC + FILE)
    ResponseEntity<byte[]> shown(@PathVariable String slug, @PathVariable String what, @PathVariable String format) {
        var room = closed(slug);
        var asked =
                questions.ledger(room.id()).stream().filter(Question::isPublic).toList();
        return file(slug, what, format, told(what, room, asked));
    }

    /// On the clock of the meeting: who has its recording takes them in the Atelier, on the clock of that.
    @GetMapping(PUBLIC + "/sous-titres.vtt")
    ResponseEntity<byte[]> captionsVtt(@PathVariable String slug) {
        var room = closed(slug);
        var starts = room.event().startsAt();
        var vtt = captions.vtt(room.id(), starts == null ? room.openedAt() : starts);
        return file(slug + ".vtt", VTT, vtt.getBytes(StandardCharsets.UTF_8));
    }

    /// Before, one reads it by coming in.
    private Room closed(String slug) {
        return rooms.of(slug).filter(Room::isClosed).orElseThrow(Absent::new);
    }

    /// The same things twice.
    ///
    /// @param rows with their headings
    /// @param lines as JSON has them
    private record Told(List<List<String>> rows, List<?> lines) {}

    private Told told(String what, Room room, List<Question> asked) {
        return switch (what) {
            case "questions" -> {
                var lines = QuestionFile.lines(room, asked);
                yield new Told(QuestionFile.rows(lines), lines);
            }
            case "debats" -> {
                var lines = DebateFile.lines(debates.of(room.id()));
                yield new Told(DebateFile.rows(lines), lines);
            }
            default -> {
                var lines = LinkFile.lines(links.of(room.id()));
                yield new Told(LinkFile.rows(lines), lines);
            }
        };
    }

    private static ResponseEntity<byte[]> file(String slug, String what, String format, Told told) {
        var name = what + "-" + slug + "." + format;
        return format.equals("csv")
                ? file(name, Csv.TYPE, Csv.write(told.rows()))
                : file(name, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(told.lines()));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
