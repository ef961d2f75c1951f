package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.PictureChoice;
import fr.percolateur.event.Event;
import fr.percolateur.gallery.GalleryFile;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The recap of an event, for those who organise it.
///
/// @param slug of its article; null while there is none
/// @param begun when it was composed
/// @param shown where visitors read it; empty while they cannot
/// @param over whether the event is
/// @param photos of the media library that may be put into it
/// @param trouble why none was begun; empty for nothing
public record RecapPage(
        Page page,
        Event event,
        @Nullable String slug,
        String begun,
        String shown,
        boolean over,
        List<GalleryFile> photos,
        String trouble,
        List<FieldError> mistakes,
        String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/retour";
    }

    static RecapPage of(
            Page page,
            Event event,
            Recaps.@Nullable Begun begun,
            boolean over,
            List<GalleryFile> photos,
            String trouble,
            List<FieldError> mistakes,
            String done) {
        return new RecapPage(
                page,
                event,
                begun == null ? null : begun.slug(),
                begun == null ? "" : say("recap.begun", Holding.Fact.moment(begun.at())),
                begun == null || !begun.shown() ? "" : begun.address(),
                over,
                photos,
                trouble,
                mistakes,
                done);
    }

    public String address() {
        return address(event.slug());
    }

    public List<PictureChoice> pictures() {
        return photos.stream()
                .map(photo -> new PictureChoice(
                        new Choice(
                                String.valueOf(photo.id()),
                                photo.description().alternative().text(),
                                photo.description().credit(),
                                false),
                        photo.address()))
                .toList();
    }

    public String mistake() {
        return FieldError.of("photo", mistakes);
    }

    /// Where its text is written.
    public String writing() {
        return "/atelier/actualites/" + slug + "/redaction";
    }
}
