package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.gallery.Gallery.Outcome.Refused;
import fr.percolateur.gallery.Gallery.Part;
import fr.percolateur.gallery.Gallery.Removal;
import fr.percolateur.imaging.Focus;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// One file: what is said of it, what names it, what it was; replaced, taken away.
@Controller
class FileController {

    private static final String ONE = GalleryRights.ADDRESS + "{id:[0-9]{1,18}}";
    private static final List<String> DONE = List.of("depose", "decrit", "remplace");

    private final Gallery gallery;
    private final Catalogue catalogue;
    private final Pages pages;

    FileController(Gallery gallery, JdbcClient jdbc, Pages pages) {
        this.gallery = gallery;
        this.catalogue = new Catalogue(jdbc);
        this.pages = pages;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(
            @PathVariable long id, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var file = open(id, viewer);
        var done = DONE.contains(fait) ? say("gallery.done." + fait) : "";
        return show(HttpStatus.OK, file, file.description(), viewer, done, List.of());
    }

    @PostMapping(ONE)
    ResponseEntity<byte[]> describe(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable String decorative,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String accord,
            @RequestParam(name = "centre-x", defaultValue = "50") String x,
            @RequestParam(name = "centre-y", defaultValue = "50") String y,
            Viewer.SignedIn viewer) {
        var file = open(id, viewer);
        var mistakes = new ArrayList<FieldError>();
        var focus = new Focus(percent("centre-x", x, mistakes), percent("centre-y", y, mistakes));
        var said = new Description(new Alternative(texte, decorative != null), credit, Upload.known(accord), focus);
        if (mistakes.isEmpty()) {
            gallery.describe(id, said, viewer.id()).map(FileController::mistake).ifPresent(mistakes::add);
        }
        return mistakes.isEmpty()
                ? back(FilePage.address(id) + "?fait=decrit")
                : show(HttpStatus.UNPROCESSABLE_CONTENT, file, said, viewer, "", mistakes);
    }

    private static int percent(String field, String typed, List<FieldError> mistakes) {
        var plain = typed.strip();
        if (plain.matches("[0-9]{1,3}") && Integer.parseInt(plain) <= 100) {
            return Integer.parseInt(plain);
        }
        mistakes.add(new FieldError(field, say("gallery.focus.wrong")));
        return 50;
    }

    private static FieldError mistake(Refused refused) {
        return new FieldError(
                switch (refused.part()) {
                    case FILE -> "fichier";
                    case ALTERNATIVE -> "texte";
                    case CREDIT -> "credit";
                },
                refused.reason());
    }

    @PostMapping(ONE + "/remplacement")
    ResponseEntity<byte[]> replace(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            Viewer.SignedIn viewer)
            throws IOException {
        var file = change(id, viewer);
        var wrong = fichier == null || fichier.isEmpty()
                ? Optional.of(new Refused(Part.FILE, say("gallery.upload.nothing")))
                : gallery.replace(id, fichier.getBytes(), viewer.id());
        return wrong.map(refused -> show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        file,
                        file.description(),
                        viewer,
                        "",
                        List.of(mistake(refused))))
                .orElseGet(() -> back(FilePage.address(id) + "?fait=remplace"));
    }

    @GetMapping(ONE + "/suppression")
    ResponseEntity<byte[]> confirm(@PathVariable long id, Viewer.SignedIn viewer) {
        var file = change(id, viewer);
        return removal(HttpStatus.OK, file, gallery.uses(file));
    }

    @PostMapping(ONE + "/suppression")
    ResponseEntity<byte[]> remove(@PathVariable long id, Viewer.SignedIn viewer) {
        var file = change(id, viewer);
        return switch (gallery.remove(id, viewer.id())) {
            case Removal.Removed _ -> back(GalleryRights.ADDRESS + "?depot=retire");
            case Removal.InUse(var uses) -> removal(HttpStatus.CONFLICT, file, uses);
        };
    }

    private GalleryFile open(long id, Viewer.SignedIn viewer) {
        GalleryRights.require(viewer);
        return gallery.find(id).orElseThrow(Absent::new);
    }

    private GalleryFile change(long id, Viewer.SignedIn viewer) {
        var file = open(id, viewer);
        if (!GalleryRights.mayChange(viewer, file)) {
            throw new Forbidden();
        }
        return file;
    }

    private ResponseEntity<byte[]> removal(HttpStatus status, GalleryFile file, List<Use> uses) {
        var page = page(say("gallery.remove.title"), FilePage.address(file.id()) + "/suppression");
        return pages.showOnce(status, page, "gallery/removal", new RemovalPage(page, file, uses));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            GalleryFile file,
            Description said,
            Viewer.SignedIn viewer,
            String done,
            List<FieldError> mistakes) {
        var name = file.name();
        var page = page(name, FilePage.address(file.id()));
        var shown = new FilePage(
                page,
                file,
                said,
                catalogue.name(file.addedBy()).orElse(""),
                gallery.uses(file),
                catalogue.versions(file),
                GalleryRights.mayChange(viewer, file),
                done,
                mistakes);
        return pages.showOnce(status, page, "gallery/file", shown);
    }

    private static Page page(String title, String address) {
        return Page.of(title, address)
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("gallery.title"), GalleryRights.ADDRESS))
                .unlisted();
    }

    private static ResponseEntity<byte[]> back(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
