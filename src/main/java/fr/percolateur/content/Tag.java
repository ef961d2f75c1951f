package fr.percolateur.content;

import fr.percolateur.document.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A tag of documents: its name as written, and the slug by which all its spellings are one theme.
public record Tag(String slug, String name) {

    /// The tags of these names, in their order, the first spelling of each.
    public static List<Tag> of(List<String> names) {
        var tags = new ArrayList<Tag>();
        var seen = new HashSet<String>();
        for (var name : names) {
            var tag = new Tag(Slug.of(name), name.strip());
            if (!tag.name().isEmpty() && seen.add(tag.slug())) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }
}
