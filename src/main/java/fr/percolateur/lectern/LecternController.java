package fr.percolateur.lectern;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.directory.Speech;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.live.RoomPart.Place;
import fr.percolateur.questions.QuestionsPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// `/intervention/{token}/direct`: for whoever has the link of the letter, and accepted. Nothing is done there.
@Controller
class LecternController {

    private static final int PACE = 30;

    private final SpeechRows speeches;
    private final LiveRooms rooms;
    private final Lecterns lecterns;
    private final ObjectProvider<RoomPart> parts;
    private final Streams streams;
    private final Pages pages;

    LecternController(
            SpeechRows speeches,
            LiveRooms rooms,
            Lecterns lecterns,
            ObjectProvider<RoomPart> parts,
            Streams streams,
            Pages pages) {
        this.speeches = speeches;
        this.rooms = rooms;
        this.lecterns = lecterns;
        this.parts = parts;
        this.streams = streams;
        this.pages = pages;
    }

    private record Standing(Speech speech, Room room) {}

    private Standing standing(String token) {
        var speech = speeches.open(token)
                .filter(found -> found.state() == State.ACCEPTED)
                .orElseThrow(Absent::new);
        return new Standing(speech, rooms.find(speech.event()).orElseThrow(Absent::new));
    }

    /// @param pace given where it is to be loaded again by itself, without script
    @GetMapping("/intervention/{token}/direct")
    ResponseEntity<byte[]> show(
            @PathVariable String token, @RequestParam(name = "rythme", required = false) @Nullable String pace) {
        var standing = standing(token);
        var room = standing.room();
        // asked first: what changes while the page is written is told again
        var mark = streams.mark(room.id());
        var back = "/intervention/" + token;
        var page = Page.of(say("lectern.title", room.event().title()), LecternPage.address(back))
                .unlisted();
        var series = room.event().series();
        var shown = new LecternPage(
                series == null ? page : page.tinted(series.tint()),
                room,
                back,
                standing.speech().person().name(),
                mark,
                blocks(room, Place.BAND),
                blocks(room, Place.STAGE),
                parts.stream()
                        .filter(part -> part.name().equals(QuestionsPart.NAME))
                        .map(part -> block(part, room))
                        .findFirst()
                        .orElseThrow(),
                pages.content("lectern/own", lecterns.of(room, standing.speech())),
                pace == null ? null : PACE);
        var answer = pages.showOnce(HttpStatus.OK, shown.page(), "lectern/page", shown);
        return pace == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header("Refresh", String.valueOf(PACE))
                        .body(answer.getBody());
    }

    private List<LecternPage.Block> blocks(Room room, Place place) {
        return parts.stream()
                .filter(part -> part.isFor(RoomPart.SPEAKERS) && part.place() == place)
                .sorted(Comparator.comparingInt(RoomPart::rank))
                .map(part -> block(part, room))
                .toList();
    }

    private static LecternPage.Block block(RoomPart part, Room room) {
        return new LecternPage.Block(part.name(), part.title(), part.html(room.id(), RoomPart.SPEAKERS));
    }

    @GetMapping("/intervention/{token}/direct/mien")
    ResponseEntity<byte[]> own(@PathVariable String token) {
        var standing = standing(token);
        return pages.piece("lectern/own", lecterns.of(standing.room(), standing.speech()));
    }

    @GetMapping("/intervention/{token}/direct/flux")
    void stream(
            @PathVariable String token,
            @RequestParam(name = "depuis", required = false) @Nullable String mark,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var standing = standing(token);
        streams.open(
                request,
                response,
                standing.room().id(),
                RoomPart.SPEAKERS,
                standing.speech().person().id().toString(),
                last == null ? mark : last);
    }

    @GetMapping("/intervention/{token}/direct/nouvelles")
    ResponseEntity<byte[]> news(
            @PathVariable String token, @RequestParam(name = "depuis", required = false) @Nullable String mark) {
        var standing = standing(token);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Streams.TYPE + ";charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(streams.since(standing.room().id(), RoomPart.SPEAKERS, mark));
    }
}
