package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.imaging.Measure;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.stream.Stream;

/// The form by which files are brought.
///
/// @param added of those that were sent with the others that are wrong
public record UploadPage(Page page, List<Upload> uploads, List<GalleryFile> added) {

    static final String ADDRESS = "/atelier/medias/depot";

    /// How many the form takes at once; script sends them one by one, as many as one likes.
    static final int BLOCKS = 3;

    public String address() {
        return ADDRESS;
    }

    public List<FieldError> mistakes() {
        return uploads.stream().flatMap(upload -> upload.errors().stream()).toList();
    }

    /// Said before, so that nobody waits for a refusal.
    public static String limits() {
        return say("gallery.limits", Intake.MOST_BYTES / 1_000_000, Measure.MOST_PIXELS / 1_000_000);
    }

    public List<Choice> consents(String chosen) {
        return choices(chosen);
    }

    static List<Choice> choices(String chosen) {
        return Stream.of(Consent.values())
                .map(consent -> new Choice(
                        consent.stored(),
                        say("gallery.consent." + consent.stored()),
                        -1,
                        consent.stored().equals(chosen)))
                .toList();
    }
}
