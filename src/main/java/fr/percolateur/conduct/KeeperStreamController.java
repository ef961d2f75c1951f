package fr.percolateur.conduct;

import fr.percolateur.live.RoomKeys;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// What changes in a room, for those who keep it: on the wall, and on their own pages.
@Controller
class KeeperStreamController {

    private static final Set<String> AUDIENCES = Set.of(RoomPart.WALL, RoomPart.MODERATORS);

    private final RoomKeys keys;
    private final Streams streams;

    KeeperStreamController(RoomKeys keys, Streams streams) {
        this.keys = keys;
        this.streams = streams;
    }

    /// @param audience [RoomPart#WALL] or [RoomPart#MODERATORS]
    @GetMapping("/atelier/evenements/{slug}/direct/flux/{audience}")
    void stream(
            @PathVariable String slug,
            @PathVariable String audience,
            @RequestParam(name = "depuis", required = false) @Nullable String mark,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Viewer.SignedIn keeper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var room = keys.open(slug, keeper);
        streams.open(request, response, room.id(), known(audience), keeper.id().toString(), last == null ? mark : last);
    }

    @GetMapping("/atelier/evenements/{slug}/direct/nouvelles/{audience}")
    ResponseEntity<byte[]> news(
            @PathVariable String slug,
            @PathVariable String audience,
            @RequestParam(name = "depuis", required = false) @Nullable String mark,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Streams.TYPE + ";charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(streams.since(room.id(), known(audience), mark));
    }

    private static String known(String audience) {
        if (!AUDIENCES.contains(audience)) {
            throw new Absent();
        }
        return audience;
    }
}
