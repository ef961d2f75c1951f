package fr.percolateur.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a field of a form, and its mend: said beside the field, and in the summary at the head of the
/// form.
///
/// @param field the name of the field, which is its id too
public record FieldError(String field, String message) {

    /// The message for one field, empty when nothing is wrong with it: what `inputField` takes.
    public static String of(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    /// What `aria-describedby` of a field names; null where nothing is said of it.
    ///
    /// @param error what `inputField` takes: its id is made from that of the field
    /// @param remarks ids of what else is said of it, parted by blanks
    public static @Nullable String describing(String id, String error, String remarks) {
        var ids = (error.isEmpty() ? remarks : id + "-erreur " + remarks).strip();
        return ids.isEmpty() ? null : ids;
    }
}
