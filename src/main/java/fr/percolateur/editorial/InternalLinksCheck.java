package fr.percolateur.editorial;

import fr.percolateur.document.Slug;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Token.Link;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Links inside the site: a document of the folder, or an anchor of the page, at their end.
final class InternalLinksCheck implements Check {

    private static final double ALIKE = 0.6;

    @Override
    public void compare(Manuscript manuscript, Folder folder, Margin margin) {
        for (var link : manuscript.links()) {
            var target = link.target().strip().split("[?#]", 2)[0];
            if (target.startsWith("/agenda/") || target.startsWith("/actualites/")) {
                document(link, target, folder, margin);
            }
        }
        anchors(manuscript, margin);
    }

    private static void document(Link link, String target, Folder folder, Margin margin) {
        var folders = target.split("/");
        var name = folders[folders.length - 1];
        if (folders.length < 3
                || folder.slugs().size() < 2
                || folder.bySlug(Slug.of(name)).isPresent()) {
            return;
        }
        var renamed = nearest(Slug.of(name), folder.slugs());
        margin.note(
                Code.BROKEN_LINK,
                link.targetPlace(),
                link.target().strip(),
                renamed.map(slug -> "/" + folders[1] + "/" + slug + "/").orElse(null),
                target);
    }

    private static Optional<String> nearest(String slug, Set<String> slugs) {
        var words = new HashSet<>(Arrays.asList(slug.split("-")));
        return slugs.stream()
                .filter(other -> {
                    var theirs = new HashSet<>(Arrays.asList(other.split("-")));
                    var all = new HashSet<>(theirs);
                    all.addAll(words);
                    theirs.retainAll(words);
                    return theirs.size() >= ALIKE * all.size();
                })
                .findFirst();
    }

    private static void anchors(Manuscript manuscript, Margin margin) {
        var body = manuscript.body();
        Set<String> ids = null;
        for (var link : body.links()) {
            var target = link.target().strip();
            if (target.length() < 2 || target.charAt(0) != '#') {
                continue;
            }
            if (ids == null) {
                ids = ids(manuscript);
            }
            var anchor = target.substring(1);
            if (!ids.contains(anchor)
                    && !ids.contains(anchor.toLowerCase(Locale.ROOT))
                    && !body.text().contains("#" + anchor + "}")
                    && !body.text().contains("#" + anchor + " ")) {
                margin.noteAs(Code.BROKEN_LINK, "anchor", link.targetPlace(), target, null, target);
            }
        }
    }

    private static Set<String> ids(Manuscript manuscript) {
        var ids = new HashSet<String>();
        for (var tag : manuscript.body().tags()) {
            tag.attribute("id").ifPresent(id -> ids.add(id.value()));
            tag.attribute("name").ifPresent(name -> ids.add(name.value()));
        }
        for (var heading : manuscript.body().headings()) {
            ids.add(Slug.of(heading.text()));
            ids.add(heading.text()
                    .replaceFirst("^[^a-zA-Z]+", "")
                    .replaceAll("[^a-zA-Z0-9 -]", "")
                    .replace(' ', '-')
                    .toLowerCase(Locale.ROOT));
        }
        return ids;
    }
}
