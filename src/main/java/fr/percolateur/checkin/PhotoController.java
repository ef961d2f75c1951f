package fr.percolateur.checkin;

import fr.percolateur.viewer.Viewer;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Tickets that a phone photographs, where its browser reads no codes. No picture is kept.
@RestController
class PhotoController {

    private final DoorKeys keys;
    private final DoorController door;

    PhotoController(DoorKeys keys, DoorController door) {
        this.keys = keys;
        this.door = door;
    }

    /// The plain form: one photograph, one arrival.
    @PostMapping("/atelier/agenda/{slug}/emargement/photo")
    ResponseEntity<byte[]> scan(
            @PathVariable String slug,
            @RequestParam UUID passage,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            Viewer.SignedIn keeper)
            throws IOException {
        var billet = photo == null ? Optional.<String>empty() : TicketPhoto.read(photo.getBytes());
        return billet.isPresent()
                ? door.scan(slug, passage, billet.get(), keeper)
                : door.unreadable(keys.open(slug, keeper));
    }

    /// @param billet what the code says; empty for none
    record Reading(String billet) {}

    /// A frame of what the camera sees: it is read, and the phone does the rest.
    @PostMapping(path = "/atelier/agenda/{slug}/emargement/lecture", consumes = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<Reading> read(@PathVariable String slug, @RequestBody byte[] frame, Viewer.SignedIn keeper) {
        keys.open(slug, keeper);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Reading(TicketPhoto.read(frame).orElse("")));
    }
}
