package fr.percolateur.component;

import java.util.List;

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
}
