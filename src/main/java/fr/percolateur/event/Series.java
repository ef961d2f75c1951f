package fr.percolateur.event;

import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Tint;
import org.jspecify.annotations.Nullable;

/// A series of meetings, with what makes it known at a glance: one colour and one motif.
///
/// @param rhythm a short sentence, such as « Un mardi sur deux »
public record Series(
        String slug,
        String name,
        Tint tint,
        Motif motif,
        @Nullable String rhythm,
        String ledeHtml,
        String bodyHtml) {

    public String address() {
        return "/series/" + slug + "/";
    }
}
