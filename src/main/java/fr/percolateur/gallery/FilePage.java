package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.document.Moment;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;

/// One file of the media library.
///
/// @param description as it is stored, or as it was typed with mistakes
/// @param addedBy the name of who brought it; empty when nobody is known
/// @param mayChange whether the viewer may replace it or take it away
/// @param done what was just done, in a sentence; empty for nothing
public record FilePage(
        Page page,
        GalleryFile file,
        Description description,
        String addedBy,
        List<Use> uses,
        List<GalleryFile.Version> versions,
        boolean mayChange,
        String done,
        List<FieldError> mistakes) {

    static String address(long id) {
        return GalleryRights.ADDRESS + id;
    }

    public String address() {
        return address(file.id());
    }

    public String replacement() {
        return address() + "/remplacement";
    }

    public String removal() {
        return address() + "/suppression";
    }

    public String name() {
        return file.name();
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    /// « JPEG, 1 200 × 800 points, 240 Ko »
    public String measures() {
        var media = file.media();
        var format = media.format().name();
        var weight = weight(media.size());
        return media.width() == null || media.height() == null
                ? say("gallery.file.weight", format, weight)
                : say("gallery.file.measures", format, media.width(), media.height(), weight);
    }

    private static String weight(long bytes) {
        return bytes < 1_000_000
                ? say("gallery.kilobytes", Math.max(1, bytes / 1000))
                : say("gallery.megabytes", Math.round(bytes / 100_000.0) / 10.0);
    }

    public String added() {
        return addedBy.isEmpty()
                ? say("gallery.file.added", moment(file.addedAt()))
                : say("gallery.file.added-by", moment(file.addedAt()), addedBy);
    }

    public static String moment(Instant instant) {
        var at = instant.atZone(Moment.PARIS);
        return say("gallery.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }

    public boolean isCropped() {
        return file.isImage();
    }

    public List<Choice> consents() {
        return UploadPage.choices(description.consent().stored());
    }
}
