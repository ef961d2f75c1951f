package fr.percolateur.facts;

import fr.percolateur.document.Slug;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Folder;
import fr.percolateur.rules.Margin;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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
                || folder.size() < 2
                || folder.bySlug(Slug.of(name)).isPresent()) {
            return;
        }
        var renamed = nearest(Slug.of(name), folder.wordsOfSlugs());
        margin.note(
                Code.BROKEN_LINK,
                link.targetPlace(),
                link.target().strip(),
                renamed.map(slug -> "/" + folders[1] + "/" + slug + "/").orElse(null),
                target);
    }

    /// The slug that shares most words, if it shares many.
    private static Optional<String> nearest(String slug, Map<String, Set<String>> slugs) {
        var words = new HashSet<>(Arrays.asList(slug.split("-")));
        String nearest = null;
        var most = ALIKE;
        for (var entry : slugs.entrySet()) {
            var both = 0;
            for (var word : entry.getValue()) {
                both += words.contains(word) ? 1 : 0;
            }
            var share = (double) both / (words.size() + entry.getValue().size() - both);
            if (share >= most) {
                most = share;
                nearest = entry.getKey();
            }
        }
        return Optional.ofNullable(nearest);
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
            if (!ids.contains(anchor) && !ids.contains(anchor.toLowerCase(Locale.ROOT))) {
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
        // {: #id}, {: .x #id}
        var text = manuscript.body().text();
        for (var mark = text.indexOf('#'); mark >= 0; mark = text.indexOf('#', mark + 1)) {
            var end = mark + 1;
            while (end < text.length() && end - mark < 100 && " }\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (mark > 0 && "{ :".indexOf(text.charAt(mark - 1)) >= 0) {
                ids.add(text.substring(mark + 1, end));
            }
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
