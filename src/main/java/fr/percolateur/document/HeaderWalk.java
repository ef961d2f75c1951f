package fr.percolateur.document;

import fr.percolateur.header.HeaderText;
import java.util.ArrayList;
import java.util.List;

/// Follows a path through a header, as far as it leads.
final class HeaderWalk {

    sealed interface Outcome {}

    /// @param way from the header itself to the last value that is there; one more than the steps that could be taken
    record Reached(List<Spot> way) implements Outcome {

        Spot last() {
            return way.getLast();
        }

        int steps() {
            return way.size() - 1;
        }
    }

    /// Something on the way is said twice or elsewhere too: to change it would change more.
    record Barred(String reason, Place place) implements Outcome {}

    /// Where a value stands, and what writing there must know.
    ///
    /// @param start of the key or dash it belongs to
    /// @param column of that key or dash
    /// @param after the offset behind the `:` or `-`
    /// @param flow whether it stands within brackets or braces
    record Spot(Node node, int start, int column, int after, boolean flow) {

        boolean isEmpty() {
            return node.start() == node.end();
        }
    }

    private final HeaderText header;
    private final Node.Mapping root;

    HeaderWalk(HeaderText header, Node.Mapping root) {
        this.header = header;
        this.root = root;
    }

    Node.Mapping root() {
        return root;
    }

    Outcome along(FieldPath path) {
        var way = new ArrayList<>(List.of(new Spot(root, root.start(), 0, root.start(), false)));
        for (var step : path.steps()) {
            var spot = way.getLast();
            if (spot.node().anchored()) {
                return new Barred("shared-field", spot.node().value().place());
            }
            var index = index(spot.node(), step);
            if (index < 0) {
                return new Reached(way);
            }
            if (step instanceof FieldPath.Key(var name) && spot.node() instanceof Node.Mapping mapping) {
                var others =
                        mapping.fields().subList(index + 1, mapping.fields().size());
                var again = others.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst();
                if (again.isPresent()) {
                    return new Barred("duplicate-key", again.get().key().value().place());
                }
            }
            way.add(child(spot, index));
        }
        return new Reached(way);
    }

    /// Which child a step leads to; -1 when it leads nowhere.
    private static int index(Node node, FieldPath.Step step) {
        return switch (step) {
            case FieldPath.Key(var name)
            when node instanceof Node.Mapping mapping ->
                mapping.fields().stream().map(Node.Field::name).toList().indexOf(name);
            case FieldPath.Item(var index)
            when node instanceof Node.Sequence sequence ->
                index < sequence.children().size() ? index : -1;
            case FieldPath.Key _, FieldPath.Item _ -> -1;
        };
    }

    Spot child(Spot parent, int index) {
        var flow = parent.flow() || parent.node().flow();
        var node = parent.node().children().get(index);
        if (parent.node() instanceof Node.Mapping mapping) {
            var key = mapping.fields().get(index).key();
            return new Spot(node, key.start(), header.column(key.start()), header.behindColon(key.end()), flow);
        }
        var dash = flow ? node.start() : header.dashBefore(node.start());
        return new Spot(node, dash, header.column(dash), dash + 1, flow);
    }
}
