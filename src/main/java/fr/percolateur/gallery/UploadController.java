package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.gallery.Gallery.Outcome.Added;
import fr.percolateur.gallery.Gallery.Outcome.Refused;
import fr.percolateur.gallery.Gallery.Part;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// `/atelier/medias/depot`: several files at once, each with its words.
@Controller
class UploadController {

    private final Gallery gallery;
    private final Pages pages;

    UploadController(Gallery gallery, Pages pages) {
        this.gallery = gallery;
        this.pages = pages;
    }

    @GetMapping(UploadPage.ADDRESS)
    ResponseEntity<byte[]> form(Viewer.SignedIn viewer) {
        GalleryRights.require(viewer);
        return show(HttpStatus.OK, blocks(List.of()), List.of());
    }

    /// What is right is kept; what is wrong comes back with its words, to be chosen again.
    @PostMapping(path = UploadPage.ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> add(MultipartHttpServletRequest request, Viewer.SignedIn viewer) throws IOException {
        GalleryRights.require(viewer);
        var added = new ArrayList<GalleryFile>();
        var wrong = new ArrayList<Upload>();
        for (var number = 1; number <= UploadPage.BLOCKS; number++) {
            var file = request.getFile("fichier-" + number);
            var upload = Upload.of(number, request);
            if (file != null && !file.isEmpty()) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                switch (gallery.add(file.getBytes(), name, upload.description(), viewer.id())) {
                    case Added(var stored) -> added.add(stored);
                    case Refused(var part, var reason) -> wrong.add(again(upload, part, reason, name));
                }
            } else if (!upload.isBlank()) {
                wrong.add(upload.wrong(Part.FILE, say("gallery.upload.no-file")));
            }
        }
        if (added.isEmpty() && wrong.isEmpty()) {
            wrong.add(Upload.empty(1).wrong(Part.FILE, say("gallery.upload.nothing")));
        }
        return wrong.isEmpty() ? done(added) : show(HttpStatus.UNPROCESSABLE_CONTENT, blocks(wrong), added);
    }

    /// No browser lets a page choose a file again: whoever sent it is told to.
    private static Upload again(Upload upload, Part part, String reason, String name) {
        var wrong = upload.wrong(part, reason);
        if (part == Part.FILE) {
            return wrong;
        }
        var both = new ArrayList<>(wrong.errors());
        both.add(new FieldError("fichier-" + upload.number(), say("gallery.upload.again", name)));
        return new Upload(
                upload.number(), upload.alternative(), upload.decorative(), upload.credit(), upload.consent(), both);
    }

    private static ResponseEntity<byte[]> done(List<GalleryFile> added) {
        var address = added.size() == 1
                ? FilePage.address(added.getFirst().id()) + "?fait=depose"
                : GalleryRights.ADDRESS + "?depot=" + added.size();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static List<Upload> blocks(List<Upload> wrong) {
        return IntStream.rangeClosed(1, UploadPage.BLOCKS)
                .mapToObj(number -> wrong.stream()
                        .filter(upload -> upload.number() == number)
                        .findFirst()
                        .orElse(Upload.empty(number)))
                .toList();
    }

    private ResponseEntity<byte[]> show(HttpStatus status, List<Upload> uploads, List<GalleryFile> added) {
        var page = Page.of(say("gallery.upload.title"), UploadPage.ADDRESS)
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("gallery.title"), GalleryRights.ADDRESS))
                .unlisted();
        return pages.showOnce(status, page, "gallery/upload", new UploadPage(page, uploads, added));
    }
}
