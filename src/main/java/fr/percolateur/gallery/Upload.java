package fr.percolateur.gallery;

import fr.percolateur.component.FieldError;
import fr.percolateur.gallery.Gallery.Part;
import fr.percolateur.imaging.Focus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// One file of the form by which files are brought, as it was filled in. The names of its fields end with its number.
///
/// @param number from 1
/// @param consent one of [Consent], as it is stored
public record Upload(
        int number, String alternative, boolean decorative, String credit, String consent, List<FieldError> errors) {

    static Upload empty(int number) {
        return new Upload(number, "", false, "", Consent.UNKNOWN.stored(), List.of());
    }

    static Upload of(int number, HttpServletRequest request) {
        return new Upload(
                number,
                text(request, "texte-" + number),
                request.getParameter("decorative-" + number) != null,
                text(request, "credit-" + number),
                text(request, "accord-" + number),
                List.of());
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    Description description() {
        return new Description(new Alternative(alternative, decorative), credit, known(consent), Focus.CENTRE);
    }

    static Consent known(String said) {
        return Arrays.stream(Consent.values())
                .filter(each -> each.stored().equals(said))
                .findFirst()
                .orElse(Consent.UNKNOWN);
    }

    boolean isBlank() {
        return alternative.isEmpty() && !decorative && credit.isEmpty();
    }

    Upload wrong(Part part, String reason) {
        return new Upload(
                number, alternative, decorative, credit, consent, List.of(new FieldError(field(part), reason)));
    }

    private String field(Part part) {
        return switch (part) {
                    case FILE -> "fichier-";
                    case ALTERNATIVE -> "texte-";
                    case CREDIT -> "credit-";
                }
                + number;
    }

    public String mistake(String field) {
        return FieldError.of(field + "-" + number, errors);
    }
}
