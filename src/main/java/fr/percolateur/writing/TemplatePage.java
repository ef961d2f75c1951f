package fr.percolateur.writing;

import fr.percolateur.component.FieldError;
import fr.percolateur.correspondence.LetterKind;
import fr.percolateur.correspondence.Template;
import fr.percolateur.event.Series;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of one letter of a series.
///
/// @param words as they were typed
/// @param chosen whether the series has words of its own
/// @param preview null until it is asked for
public record TemplatePage(
        Page page,
        Series series,
        LetterKind kind,
        Template words,
        boolean chosen,
        List<FieldError> mistakes,
        @Nullable Preview preview) {

    public String action() {
        return TemplatesPage.address(series.slug()) + "/" + kind.slug();
    }

    public String fields() {
        return Words.fields();
    }
}
