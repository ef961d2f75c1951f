package fr.percolateur.document;

import fr.percolateur.document.HeaderWalk.Spot;
import fr.percolateur.header.HeaderText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what to write where in a header, so that one field says something else and all the rest keeps its characters.
final class HeaderEdit {

    /// These characters instead of those from `start` to `end`.
    record Splice(int start, int end, String text) {}

    private final HeaderText header;
    private final HeaderWalk walk;
    private final YamlWriter writer;

    HeaderEdit(HeaderText header, HeaderWalk walk, YamlWriter writer) {
        this.header = header;
        this.walk = walk;
        this.writer = writer;
    }

    /// Empty when the path leads through a text, or past the end of a list.
    Optional<Splice> set(HeaderWalk.Reached reached, FieldPath path, Value value) {
        var spot = reached.last();
        if (reached.steps() == path.steps().size()) {
            return Optional.of(replace(spot, value));
        }
        var step = path.steps().get(reached.steps());
        var isItem = step instanceof FieldPath.Item;
        if (isItem && spot.node().children().size() != ((FieldPath.Item) step).index()) {
            return Optional.empty();
        }
        return within(path.from(reached.steps() + 1), value).flatMap(built -> switch (spot.node()) {
            case Node.Mapping mapping
            when step instanceof FieldPath.Key(var name) -> Optional.of(add(mapping, name, built));
            case Node.Sequence sequence when isItem -> Optional.of(append(sequence, built));
            case Node.Scalar scalar when scalar.value().isNull() -> Optional.of(replace(spot, around(step, built)));
            case Node.Mapping _, Node.Sequence _, Node.Scalar _, Node.Alias _ -> Optional.empty();
        });
    }

    /// The value within the groups and lists that lead to it; empty when a list would have holes.
    private static Optional<Value> within(FieldPath path, Value value) {
        var hasHoles = path.steps().stream().anyMatch(step -> step instanceof FieldPath.Item(var index) && index > 0);
        return hasHoles
                ? Optional.empty()
                : Optional.of(path.steps().reversed().stream()
                        .reduce(value, (built, step) -> around(step, built), (_, last) -> last));
    }

    private static Value around(FieldPath.Step step, Value value) {
        return switch (step) {
            case FieldPath.Key(var name) -> Value.mapping(Map.of(name, value));
            case FieldPath.Item _ -> Value.list(List.of(value));
        };
    }

    private Splice add(Node.Mapping mapping, String name, Value value) {
        if (mapping.flow()) {
            return inFlow(mapping, writer.flowEntry(name, value));
        }
        var column = mapping.fields().isEmpty() ? 0 : header.column(mapping.start());
        var entry = writer.entry(name, value, column);
        return mapping == walk.root()
                ? new Splice(header.length(), header.length(), " ".repeat(column) + entry + writer.newLine(0))
                : below(mapping, column, entry);
    }

    private Splice append(Node.Sequence sequence, Value value) {
        var column = header.column(sequence.start());
        if (sequence.flow()) {
            return inFlow(sequence, writer.flow(value));
        }
        var alike = sequence.children().stream().allMatch(item -> item instanceof Node.Mapping && item.flow());
        var item =
                alike && value instanceof Value.Mapping ? " " + writer.flow(value) : writer.after(value, column, true);
        return below(sequence, column, "-" + item);
    }

    /// On a line of its own below the last one, and below the comment on that line.
    private Splice below(Node node, int column, String text) {
        var lineEnd = header.lineEnd(node.end());
        return new Splice(lineEnd, lineEnd, writer.newLine(column) + text);
    }

    /// Before the bracket or brace that closes.
    private Splice inFlow(Node node, String text) {
        var last = header.trimEnd(node.start(), node.end() - 1);
        var separator = node.children().isEmpty() ? "" : header.at(last - 1) == ',' ? " " : ", ";
        return new Splice(last, last, separator + text);
    }

    private Splice replace(Spot spot, Value value) {
        var node = spot.node();
        var column = header.column(node.start());
        if (node instanceof Node.Scalar old && value instanceof Value.Scalar scalar && !spot.isEmpty()) {
            var source = header.slice(node.start(), node.end());
            var text = writer.rewritten(old, source, scalar, spot.flow(), spot.column());
            return text.startsWith("|") ? aboveComment(node.start(), node.end(), text, "") : over(node, text);
        }
        if (spot.flow() || (node.flow() && !(value instanceof Value.Scalar))) {
            return over(node, (spot.isEmpty() ? " " : "") + writer.flow(value));
        }
        return switch (value) {
            case Value.Sequence sequence
            when node instanceof Node.Sequence && !sequence.items().isEmpty() ->
                over(node, writer.items(sequence, column));
            case Value.Mapping mapping
            when node instanceof Node.Mapping && !mapping.entries().isEmpty() ->
                over(node, writer.entries(mapping, column));
            case Value.Scalar _, Value.Sequence _, Value.Mapping _ -> behind(spot, value);
        };
    }

    private static Splice over(Node node, String text) {
        return new Splice(node.start(), node.end(), text);
    }

    /// Instead of all that stands behind the `:` or `-`, but for a comment there.
    private Splice behind(Spot spot, Value value) {
        var after = spot.after();
        var word = header.skipBlanks(after);
        var isCommented = !spot.isEmpty() && word < header.length() && header.at(word) == '#';
        var comment = isCommented ? header.slice(after, header.lineEnd(after)) : "";
        var text = writer.after(value, spot.column(), header.at(after - 1) == '-');
        return aboveComment(after, spot.isEmpty() ? after : spot.node().end(), text, comment);
    }

    /// With the comments of the old value at the end of its first line: further down, a block would take them for text.
    private Splice aboveComment(int start, int end, String text, String comment) {
        var lineEnd = header.lineEnd(end);
        var first = text.lines().findFirst().orElse("");
        var comments = comment + header.slice(end, lineEnd).stripTrailing();
        return new Splice(start, lineEnd, first + comments + text.substring(first.length()));
    }

    /// @param reached a way that leads to the field itself, and is no more than what is there
    Splice remove(HeaderWalk.Reached reached) {
        var spot = reached.last();
        var parent = reached.way().get(reached.steps() - 1);
        var siblings = parent.node().children();
        var index = siblings.indexOf(spot.node());
        if (siblings.size() == 1 && parent.node() != walk.root()) {
            return replace(parent, parent.node() instanceof Node.Mapping ? Value.Mapping.EMPTY : Value.list(List.of()));
        }
        var isLast = index == siblings.size() - 1;
        if (spot.flow()) {
            var start = isLast && index > 0 ? siblings.get(index - 1).end() : spot.start();
            return new Splice(
                    start,
                    isLast ? spot.node().end() : walk.child(parent, index + 1).start(),
                    "");
        }
        var lineStart = header.lineStart(spot.start());
        return header.skipBlanks(lineStart) == spot.start()
                ? new Splice(lineStart, header.nextLine(spot.node().end()), "")
                : new Splice(spot.start(), walk.child(parent, index + 1).start(), "");
    }
}
