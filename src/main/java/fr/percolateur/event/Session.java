package fr.percolateur.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of a programme.
///
/// @param type a word of the document format, such as `table-ronde`; null when the document does not say
/// @param minutes null when unknown
/// @param speakers names, in the order of the programme
/// @param stands of a forum
public record Session(
        String title,
        @Nullable String type,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable String room,
        List<String> speakers,
        @Nullable List<String> stands) {

    /// Empty too in what was kept before there were any.
    @Override
    public List<String> stands() {
        return stands == null ? List.of() : stands;
    }
}
