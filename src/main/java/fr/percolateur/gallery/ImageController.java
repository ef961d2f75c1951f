package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.gallery.Gallery.Outcome;
import fr.percolateur.gallery.Gallery.Outcome.Added;
import fr.percolateur.gallery.Gallery.Outcome.Refused;
import fr.percolateur.gallery.Gallery.Part;
import fr.percolateur.viewer.Viewer;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/atelier/medias/image`: one image brought by the script of a page where one writes, which puts it in the text.
@Controller
class ImageController {

    static final String ADDRESS = GalleryRights.ADDRESS + "image";

    private final Gallery gallery;

    ImageController(Gallery gallery) {
        this.gallery = gallery;
    }

    /// What the script is told.
    sealed interface Told {

        /// @param text the alternative; empty for what is decorative
        record Placed(String path, String text, String markdown) implements Told {}

        /// @param field by its name in the form
        record Wrong(String field, String reason) implements Told {}
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Told> add(
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable String decorative,
            Viewer.SignedIn viewer)
            throws IOException {
        GalleryRights.require(viewer);
        return switch (added(fichier, new Alternative(texte, decorative != null), viewer)) {
            case Added(var file) ->
                tell(
                        HttpStatus.CREATED,
                        new Told.Placed(
                                file.path(), file.description().alternative().text(), file.markdown()));
            case Refused(var part, var reason) ->
                tell(HttpStatus.UNPROCESSABLE_CONTENT, new Told.Wrong(part == Part.FILE ? "fichier" : "texte", reason));
        };
    }

    private Outcome added(@Nullable MultipartFile file, Alternative alternative, Viewer.SignedIn viewer)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return new Refused(Part.FILE, say("gallery.upload.nothing"));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return gallery.add(file.getBytes(), name, alternative, viewer.id());
    }

    private static ResponseEntity<Told> tell(HttpStatus status, Told told) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(told);
    }
}
