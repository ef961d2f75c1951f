package fr.percolateur.content;

import fr.percolateur.document.Document;
import fr.percolateur.markup.Rendered;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document on its way into the store, with the row it has there.
///
/// @param id of the stored document, the same for as long as it lives, also when its file is renamed
/// @param visible whether it is public: published, readable and still there (a date may hold it back or have ended it)
/// @param publishAt when it becomes public; null when it is at once
/// @param withdrawAt when it stops being public; null when it never does
/// @param picture the first of its pictures that the import found; null when there is none
/// @param portraits of its speakers, by what the document names them
/// @param leadsTo what a reader is sent to instead of a page of its own (`redirection`…); null when it has its page
public record Imported(
        long id,
        String slug,
        Document document,
        Rendered lede,
        Rendered body,
        boolean visible,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt,
        @Nullable Picture picture,
        Map<String, Picture> portraits,
        @Nullable String leadsTo) {

    public String title() {
        return document.title();
    }
}
