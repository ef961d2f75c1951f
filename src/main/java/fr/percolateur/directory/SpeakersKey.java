package fr.percolateur.directory;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Slug;
import fr.percolateur.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The key `intervenants` of a document.
public final class SpeakersKey {

    private static final String KEY = "intervenants";

    private final Document document;
    private final List<Value.Mapping> items;

    public SpeakersKey(Document document) {
        this.document = document;
        this.items = document.frontMatter().mappings(KEY);
    }

    /// Someone whom the document names.
    public record Named(String id, String name, String position, String organisation, String part) {

        /// « cheffe de projet, Agence des Marées ».
        public String about() {
            return Person.about(position, organisation);
        }

        /// Whether it says of them what the directory says.
        public boolean says(Person person) {
            return name.equals(person.name())
                    && position.equals(person.position())
                    && organisation.equals(person.organisation());
        }
    }

    public List<Named> named() {
        return items.stream()
                .filter(item -> item.text("nom").isPresent())
                .map(item -> new Named(
                        item.text("id").orElse(""),
                        item.text("nom").orElse(""),
                        item.text("fonction").orElse(""),
                        item.text("organisme").orElse(""),
                        item.text("role").orElse("intervenant")))
                .toList();
    }

    /// What the document says of this person.
    public Optional<Named> named(String id) {
        return named().stream().filter(named -> named.id().equals(id)).findFirst();
    }

    /// An id for a name that neither the document nor these have.
    public String fresh(String name, Set<String> taken) {
        var slug = Slug.of(name);
        var id = slug;
        for (var n = 2; has(id) || taken.contains(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }

    private boolean has(String id) {
        return items.stream()
                .anyMatch(item -> item.text("id").filter(id::equals).isPresent());
    }

    /// The document that names this person, as they are described.
    public Change with(String id, Person person, String part) {
        var all = new ArrayList<Value.Mapping>();
        var found = false;
        for (var item : items) {
            var same = item.text("id").filter(id::equals).isPresent();
            all.add(same ? saying(item, id, person, part) : item);
            found |= same;
        }
        if (!found) {
            all.add(saying(Value.Mapping.EMPTY, id, person, part));
        }
        return document.withItems(KEY, all);
    }

    /// The document in which this person has this portrait.
    Change showing(String id, Portrait portrait) {
        return document.withItems(
                KEY,
                items.stream()
                        .map(item -> item.text("id").filter(id::equals).isPresent() ? showing(item, portrait) : item)
                        .toList());
    }

    /// The document in which nobody has the portrait of this path.
    Change hiding(String path) {
        return document.withItems(
                KEY,
                items.stream()
                        .map(item -> shows(item, path) ? showing(item, null) : item)
                        .toList());
    }

    private static boolean shows(Value.Mapping item, String path) {
        return portrait(item).filter(path::equals).isPresent();
    }

    private static Optional<String> portrait(Value.Mapping item) {
        return item.get("portrait")
                .flatMap(value -> value instanceof Value.Mapping portrait ? portrait.text("image") : Optional.empty());
    }

    /// Where the document finds the portrait of this person.
    Optional<String> portrait(String id) {
        return items.stream()
                .filter(item -> item.text("id").filter(id::equals).isPresent())
                .findFirst()
                .flatMap(SpeakersKey::portrait);
    }

    /// Whether the document says and shows of this person what the directory does.
    public boolean says(String id, Person person) {
        var kept = person.portrait();
        var shows = kept == null
                ? person.image() != null || portrait(id).isEmpty()
                : portrait(id).filter(kept.path()::equals).isPresent();
        return shows && named(id).filter(named -> named.says(person)).isPresent();
    }

    /// The names of those whom this image is the portrait of.
    List<String> shownAs(String path) {
        return items.stream()
                .filter(item -> shows(item, path))
                .flatMap(item -> item.text("nom").stream())
                .toList();
    }

    private static Value.Mapping showing(Value.Mapping item, @Nullable Portrait portrait) {
        var entries = new LinkedHashMap<String, Value>();
        item.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        show(entries, portrait);
        return (Value.Mapping) Value.mapping(entries);
    }

    private static void show(Map<String, Value> entries, @Nullable Portrait portrait) {
        if (portrait == null) {
            entries.remove("portrait");
        } else {
            var said = new LinkedHashMap<String, Value>();
            said.put("image", Value.text(portrait.path()));
            said.put("alternative-textuelle", Value.text(portrait.words()));
            entries.put("portrait", Value.mapping(said));
        }
    }

    public Change without(String id) {
        return document.withItems(
                KEY,
                items.stream()
                        .filter(item -> item.text("id").filter(id::equals).isEmpty())
                        .toList());
    }

    private static Value.Mapping saying(Value.Mapping item, String id, Person person, String part) {
        var entries = new LinkedHashMap<String, Value>();
        item.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        entries.put("id", Value.text(id));
        entries.put("nom", Value.text(person.name()));
        say(entries, "fonction", person.position());
        say(entries, "organisme", person.organisation());
        entries.put("role", Value.text(part));
        // one that came with a folder stays for as long as they agree
        if (person.portrait() != null || person.image() == null) {
            show(entries, person.portrait());
        }
        return (Value.Mapping) Value.mapping(entries);
    }

    private static void say(Map<String, Value> entries, String key, String text) {
        if (text.isEmpty()) {
            entries.remove(key);
        } else {
            entries.put(key, Value.text(text));
        }
    }
}
