package fr.percolateur.speakers;

import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Portraits;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.GalleryFile;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The photograph of a speaker, and bringing another one.
///
/// @param page address of the page that it stands on
/// @param shown null for none
/// @param agreed whether they agree to be pictured
/// @param typed what the form is filled in with
public record PortraitView(
        String page, @Nullable GalleryFile shown, boolean agreed, Alternative typed, List<FieldError> mistakes) {

    static PortraitView of(String page, Person person, Portraits portraits) {
        return new PortraitView(
                page, portraits.file(person).orElse(null), person.image() != null, Alternative.NONE, List.of());
    }

    PortraitView wrong(Alternative typed, FieldError mistake) {
        return new PortraitView(page, shown, agreed, typed, List.of(mistake));
    }

    /// Empty when nothing was chosen: the gallery says so.
    static byte[] bytes(@Nullable MultipartFile sent) throws IOException {
        return sent == null ? new byte[0] : sent.getBytes();
    }

    public String action() {
        return page + "/portrait";
    }

    public String removal() {
        return action() + "/retrait";
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
