package fr.percolateur.live;

import fr.percolateur.stream.Streams;
import fr.percolateur.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// What changes in a room, as a stream; or asked for again and again, where a network lets no stream through. Both say
/// the same in the same words (HTML Living Standard, server-sent events).
@Controller
class StreamController {

    private final LiveRooms rooms;
    private final RoomDoor door;
    private final Streams streams;

    StreamController(LiveRooms rooms, RoomDoor door, Streams streams) {
        this.rooms = rooms;
        this.door = door;
        this.streams = streams;
    }

    /// @param mark of the page; a browser that lost the line says itself what it heard last
    @GetMapping("/agenda/{slug}/direct/flux")
    void stream(
            @PathVariable String slug,
            @RequestParam(name = "depuis", required = false) @Nullable String mark,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var room = rooms.of(slug).orElseThrow(Absent::new);
        var pass = door.pass(room, request);
        if (pass.isEmpty()) {
            // a browser asks again by itself unless it is told that there is nothing
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        streams.open(
                request,
                response,
                room.id(),
                RoomPart.PARTICIPANTS,
                pass.get().id().toString(),
                last == null ? mark : last);
    }

    @GetMapping("/agenda/{slug}/direct/nouvelles")
    ResponseEntity<byte[]> news(
            @PathVariable String slug,
            @RequestParam(name = "depuis", required = false) @Nullable String mark,
            HttpServletRequest request) {
        var room = rooms.of(slug).orElseThrow(Absent::new);
        if (door.pass(room, request).isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Streams.TYPE + ";charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(streams.since(room.id(), RoomPart.PARTICIPANTS, mark));
    }
}
