package fr.percolateur.manuscript;

import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Token.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A document with its passages: every text of its header in order, then its body.
public final class Manuscript {

    public static final String BODY = "body";

    private static final Set<String> ADDRESSES = Set.of(
            "lien", "mailto", "redirection", "redirection-interne", "redirect_to", "image", "style", "permalink");
    private static final Set<String> LINKS =
            Set.of("lien", "mailto", "redirection", "redirection-interne", "redirect_to");

    private final Document document;
    private final String source;
    private final Lines lines;
    private final Passage body;
    private final List<Passage> header = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    public Manuscript(Document document) {
        this.document = document;
        this.source = new String(document.bytes(), StandardCharsets.UTF_8);
        this.lines = new Lines(source);
        var start = Math.max(0, source.length() - document.body().length());
        this.body = new Passage(BODY, document.body(), offset -> lines.place(start + offset));
        read("", document.frontMatter().root());
        header.forEach(passage -> links.addAll(passage.links()));
        links.addAll(body.links());
    }

    public Document document() {
        return document;
    }

    /// Whether it announces an event: told by its folder, else by its keys.
    public boolean event() {
        return document.kind()
                .map(kind -> kind == Kind.EVENT)
                .orElseGet(() -> document.frontMatter().get("event_start_date").isPresent());
    }

    public Passage body() {
        return body;
    }

    /// The texts of the header that are read by people: not addresses, not styles.
    public List<Passage> header() {
        return header;
    }

    public Optional<Passage> header(String key) {
        return header.stream().filter(passage -> passage.key().equals(key)).findFirst();
    }

    public List<Passage> passages() {
        var all = new ArrayList<>(header);
        all.add(body);
        return all;
    }

    /// Every link, from the header (`lien` and `mailto` too) to the end of the body.
    public List<Link> links() {
        return links;
    }

    /// A value of the header as a passage of its own.
    public Passage passage(String key, Value.Scalar scalar) {
        var start = lines.index(scalar.place());
        return new Passage(
                key,
                scalar.text(),
                offset -> offset == 0
                        ? scalar.place()
                        : lines.place(Scalars.index(source, start, scalar.text(), offset)));
    }

    private void read(String path, Value value) {
        switch (value) {
            case Value.Mapping mapping -> {
                for (var entry : mapping.entries()) {
                    if (path.isEmpty() && isModel(entry.key())) {
                        continue;
                    }
                    if (LINKS.contains(entry.key())) {
                        link(path + "." + entry.key(), mapping, entry.value());
                    }
                    if (!ADDRESSES.contains(entry.key())) {
                        read(path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value());
                    }
                }
            }
            case Value.Sequence sequence -> sequence.items().forEach(item -> read(path, item));
            case Value.Scalar scalar -> {
                if (!scalar.isNull()) {
                    header.add(passage(path, scalar));
                }
            }
        }
    }

    /// What the events of a series begin with is read by nobody before they say it.
    private boolean isModel(String key) {
        return key.equals("modele")
                && document.kind().filter(Kind.SERIES::equals).isPresent();
    }

    private void link(String key, Value.Mapping mapping, Value value) {
        if (value instanceof Value.Scalar scalar && !scalar.isNull()) {
            var label =
                    mapping.text("contenu").or(() -> mapping.text("intitule")).orElse("");
            var passage = passage(key, scalar);
            var length = scalar.text().length();
            links.add(new Link(passage, 0, length, Link.Form.FIELD, scalar.text(), 0, label.strip(), null));
        }
    }
}
