package fr.percolateur.speakers;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Slug;
import fr.percolateur.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The key `intervenants` of a document.
final class SpeakersKey {

    private static final String KEY = "intervenants";

    private final Document document;
    private final List<Value.Mapping> items;

    SpeakersKey(Document document) {
        this.document = document;
        this.items = document.frontMatter().mappings(KEY);
    }

    /// Someone whom the document names.
    record Named(String id, String name, String about, String part) {}

    List<Named> named() {
        return items.stream()
                .filter(item -> item.text("nom").isPresent())
                .map(item -> new Named(
                        item.text("id").orElse(""),
                        item.text("nom").orElse(""),
                        String.join(
                                ", ",
                                Stream.of("fonction", "organisme")
                                        .flatMap(key -> item.text(key).stream())
                                        .toList()),
                        item.text("role").orElse("intervenant")))
                .toList();
    }

    /// An id for a name that neither the document nor these have.
    String fresh(String name, Set<String> taken) {
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
    Change with(String id, Person person, String part) {
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
        return item.get("portrait")
                .filter(value -> value instanceof Value.Mapping portrait
                        && portrait.text("image").filter(path::equals).isPresent())
                .isPresent();
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

    Change without(String id) {
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
        show(entries, person.portrait());
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
