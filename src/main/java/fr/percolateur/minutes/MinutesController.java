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

    @GetMapping(KEPT + "/questions.csv")
    ResponseEntity<byte[]> questionsCsv(@PathVariable String slug, Viewer.SignedIn keeper) {
        return csv(QuestionFile.rows(all(keys.open(slug, keeper))), "questions-" + slug);
    }

    @GetMapping(KEPT + "/questions.json")
    ResponseEntity<byte[]> questionsJson(@PathVariable String slug, Viewer.SignedIn keeper) {
        return json(all(keys.open(slug, keeper)), "questions-" + slug);
    }

    @GetMapping(KEPT + "/debats.csv")
    ResponseEntity<byte[]> debatesCsv(@PathVariable String slug, Viewer.SignedIn keeper) {
        return csv(DebateFile.rows(debates(keys.open(slug, keeper))), "debats-" + slug);
    }

    @GetMapping(KEPT + "/debats.json")
    ResponseEntity<byte[]> debatesJson(@PathVariable String slug, Viewer.SignedIn keeper) {
        return json(debates(keys.open(slug, keeper)), "debats-" + slug);
    }

    @GetMapping(KEPT + "/liens.csv")
    ResponseEntity<byte[]> linksCsv(@PathVariable String slug, Viewer.SignedIn keeper) {
        return csv(LinkFile.rows(links(keys.open(slug, keeper))), "liens-" + slug);
    }

    @GetMapping(KEPT + "/liens.json")
    ResponseEntity<byte[]> linksJson(@PathVariable String slug, Viewer.SignedIn keeper) {
        return json(links(keys.open(slug, keeper)), "liens-" + slug);
    }

    @GetMapping(PUBLIC + "/questions.csv")
    ResponseEntity<byte[]> questionsCsv(@PathVariable String slug) {
        return csv(QuestionFile.rows(shown(closed(slug))), "questions-" + slug);
    }

    @GetMapping(PUBLIC + "/questions.json")
    ResponseEntity<byte[]> questionsJson(@PathVariable String slug) {
        return json(shown(closed(slug)), "questions-" + slug);
    }

    @GetMapping(PUBLIC + "/debats.csv")
    ResponseEntity<byte[]> debatesCsv(@PathVariable String slug) {
        return csv(DebateFile.rows(debates(closed(slug))), "debats-" + slug);
    }

    @GetMapping(PUBLIC + "/debats.json")
    ResponseEntity<byte[]> debatesJson(@PathVariable String slug) {
        return json(debates(closed(slug)), "debats-" + slug);
    }

    @GetMapping(PUBLIC + "/liens.csv")
    ResponseEntity<byte[]> linksCsv(@PathVariable String slug) {
        return csv(LinkFile.rows(links(closed(slug))), "liens-" + slug);
    }

    @GetMapping(PUBLIC + "/liens.json")
    ResponseEntity<byte[]> linksJson(@PathVariable String slug) {
        return json(links(closed(slug)), "liens-" + slug);
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

    private List<QuestionFile.Line> all(Room room) {
        return QuestionFile.lines(room, questions.ledger(room.id()));
    }

    private List<QuestionFile.Line> shown(Room room) {
        return QuestionFile.lines(
                room,
                questions.ledger(room.id()).stream().filter(Question::isPublic).toList());
    }

    private List<DebateFile.Line> debates(Room room) {
        return DebateFile.lines(debates.of(room.id()));
    }

    private List<LinkFile.Line> links(Room room) {
        return LinkFile.lines(links.of(room.id()));
    }

    private static ResponseEntity<byte[]> csv(List<List<String>> rows, String name) {
        return file(name + ".csv", Csv.TYPE, Csv.write(rows));
    }

    private static ResponseEntity<byte[]> json(Object told, String name) {
        return file(name + ".json", MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(told));
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
