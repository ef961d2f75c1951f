package fr.percolateur.document;

import java.util.List;
import java.util.function.Function;

/// Makes a list of groups say something else, field by field: what stays keeps its quotes, its order and its comments.
final class ItemsEdit {

    private final Document document;
    private final FieldPath list;
    private final List<Value> there;

    ItemsEdit(Document document, String key) {
        this.document = document;
        this.list = FieldPath.ofKey(key);
        this.there = document.frontMatter().get(key).orElse(Value.NONE) instanceof Value.Sequence sequence
                ? sequence.items()
                : List.of();
    }

    Change to(List<Value.Mapping> items) {
        if (there.isEmpty()) {
            return items.isEmpty() ? new Change.Changed(document) : document.set(list, Value.list(List.copyOf(items)));
        }
        Change change = new Change.Changed(document);
        for (var at = there.size() - 1; at >= items.size(); at--) {
            var gone = list.item(at);
            change = then(change, changed -> changed.without(gone));
        }
        for (var at = 0; at < items.size(); at++) {
            change = at < there.size()
                    ? item(change, list.item(at), there.get(at), items.get(at))
                    : set(change, list.item(at), items.get(at));
        }
        return change;
    }

    private static Change item(Change change, FieldPath path, Value old, Value.Mapping item) {
        if (!(old instanceof Value.Mapping mapping) || mapping.entries().isEmpty()) {
            return old.says(item) ? change : set(change, path, item);
        }
        var result = change;
        for (var entry : item.entries()) {
            var said = mapping.get(entry.key());
            if (said.filter(entry.value()::says).isEmpty()) {
                result = set(result, path.key(entry.key()), entry.value());
            }
        }
        for (var entry : mapping.entries()) {
            if (item.get(entry.key()).isEmpty()) {
                var gone = path.key(entry.key());
                result = then(result, changed -> changed.without(gone));
            }
        }
        return result;
    }

    private static Change set(Change change, FieldPath path, Value value) {
        return then(change, changed -> changed.set(path, value));
    }

    private static Change then(Change change, Function<Document, Change> next) {
        return switch (change) {
            case Change.Changed(var changed) -> next.apply(changed);
            case Change.Refused refused -> refused;
        };
    }
}
