package fr.percolateur.live;

import fr.percolateur.cookies.Cookies;
import fr.percolateur.cookies.Leaving;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The passes that browsers keep: one cookie for each room.
@Component
public final class RoomDoor implements Leaving {

    private static final String COOKIE = "salle-";
    private static final Duration KEPT = Duration.ofDays(2);

    private final LiveRooms rooms;
    private final Passes passes;
    private final Exclusions exclusions;
    private final Cookies cookies;

    RoomDoor(LiveRooms rooms, Passes passes, Exclusions exclusions, Cookies cookies) {
        this.rooms = rooms;
        this.passes = passes;
        this.exclusions = exclusions;
        this.cookies = cookies;
    }

    /// The pass of whoever asks, into this room.
    public Optional<Pass> pass(Room room, HttpServletRequest request) {
        return cookies.read(request, cookie(room)).flatMap(token -> passes.find(room.id(), token));
    }

    /// Why whoever asks was shown out of this room; empty for one who was not.
    Optional<Exclusions.Excluded> exclusion(Room room, HttpServletRequest request) {
        return cookies.read(request, cookie(room)).flatMap(token -> exclusions.find(room.id(), token));
    }

    /// A room, and the pass that opened it.
    public record Entered(Room room, Pass pass) {}

    /// For what only those do who came in.
    ///
    /// @throws Absent when there is no such room
    /// @throws OutsideFirst when they did not come in: leads to the page where one does
    public Entered entered(String slug, HttpServletRequest request) {
        var room = rooms.of(slug).orElseThrow(Absent::new);
        return new Entered(room, pass(room, request).orElseThrow(() -> new OutsideFirst(room)));
    }

    ResponseEntity<byte[]> letIn(Room room, String token) {
        return lead(room, cookies.write(cookie(room), token, KEPT));
    }

    ResponseEntity<byte[]> out(Room room) {
        return lead(room, cookies.erase(cookie(room)));
    }

    /// On a machine that several use, the next would be in the room, and vote, under the name of who signed out.
    @Override
    public List<String> leave(HttpServletRequest request) {
        return cookies.named(request, COOKIE).stream()
                .filter(name -> name.substring(COOKIE.length()).matches("\\d{1,18}"))
                .map(name -> {
                    cookies.read(request, name)
                            .ifPresent(
                                    token -> passes.giveBack(Long.parseLong(name.substring(COOKIE.length())), token));
                    return cookies.erase(name);
                })
                .toList();
    }

    private static ResponseEntity<byte[]> lead(Room room, String cookie) {
        var there = Pages.lead(room.address());
        return ResponseEntity.status(there.getStatusCode())
                .headers(there.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie)
                .build();
    }

    private static String cookie(Room room) {
        return COOKIE + room.id();
    }
}
