package fr.percolateur.checkin;

import fr.percolateur.signup.EventLines;
import fr.percolateur.ticket.Tickets;
import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What a phone at the door takes along for when the network fails, and what it brings back.
@RestController
class ScanController {

    /// A phone sends what it kept by bundles of this many.
    private static final int MOST_SCANS = 200;

    private final DoorKeys keys;
    private final Door door;
    private final Tickets tickets;

    ScanController(DoorKeys keys, Door door, Tickets tickets) {
        this.keys = keys;
        this.door = door;
        this.tickets = tickets;
    }

    /// @param cle the public key of tickets, P-256 as X.509 in base 64
    record Luggage(long evenement, String cle, List<Expected> invites) {}

    record Expected(
            String code,
            String nom,
            String organisme,
            String mode,
            boolean attendu,
            @Nullable Instant arrivee) {}

    @GetMapping("/atelier/agenda/{slug}/emargement/liste.json")
    ResponseEntity<Luggage> list(@PathVariable String slug, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var guests = door.search(event.id(), "", Integer.MAX_VALUE).stream()
                .map(this::expected)
                .toList();
        var key = Base64.getEncoder().encodeToString(tickets.publicKey());
        return once(new Luggage(event.id(), key, guests));
    }

    record Bundle(@Nullable List<@Nullable Passage> passages) {}

    record Passage(
            @Nullable UUID id,
            @Nullable String billet,
            @Nullable Instant instant) {}

    record Told(UUID id, String issue, String nom, String arrivee) {}

    /// Scans in any order, also those that were sent before: each is answered, and kept once.
    @PostMapping("/atelier/agenda/{slug}/emargement/passages")
    ResponseEntity<List<Told>> take(@PathVariable String slug, @RequestBody Bundle bundle, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var passages = bundle.passages();
        if (passages == null || passages.size() > MOST_SCANS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var scans = passages.stream().map(ScanController::scan).toList();
        return once(scans.stream()
                .map(scan -> told(scan, door.scan(event.id(), scan, keeper.id())))
                .toList());
    }

    private static Scan scan(@Nullable Passage passage) {
        if (passage == null || passage.id() == null || passage.billet() == null || passage.instant() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Scan(passage.id(), passage.billet(), passage.instant());
    }

    private static Told told(Scan scan, Admission admission) {
        var guest = admission.guest();
        var arrived = guest == null ? null : guest.arrivedAt();
        return new Told(
                scan.id(),
                admission.outcome().word(),
                guest == null ? "" : guest.name(),
                arrived == null ? "" : EventLines.hour(arrived));
    }

    private Expected expected(Guest guest) {
        return new Expected(
                tickets.code(guest.registration()),
                guest.name(),
                guest.organisation(),
                guest.mode().word(),
                guest.expected(),
                guest.arrivedAt());
    }

    private static <T> ResponseEntity<T> once(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
