package fr.percolateur.document;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// A value as it is written in the header: the span of characters it takes there, counted from the start of the
/// header, and whether another part of the header may repeat it or is what it repeats.
sealed interface Node {

    Value value();

    int start();

    int end();

    /// Whether it bears an anchor, or is what an anchor names.
    boolean anchored();

    /// Whether it is written between brackets or braces.
    boolean flow();

    List<Node> children();

    /// Whether it or something within it is said, or may be said, elsewhere too.
    default boolean isShared() {
        return anchored() || children().stream().anyMatch(Node::isShared);
    }

    record Scalar(Value.Scalar value, int start, int end, boolean anchored, ScalarStyle style) implements Node {
        @Override
        public boolean flow() {
            return false;
        }

        @Override
        public List<Node> children() {
            return List.of();
        }
    }

    record Sequence(Value.Sequence value, int start, int end, boolean anchored, boolean flow, List<Node> children)
            implements Node {}

    record Mapping(Value.Mapping value, int start, int end, boolean anchored, boolean flow, List<Field> fields)
            implements Node {
        @Override
        public List<Node> children() {
            return fields.stream().map(Field::value).toList();
        }

        @Override
        public boolean isShared() {
            return anchored
                    || fields.stream()
                            .anyMatch(field ->
                                    field.key().isShared() || field.value().isShared());
        }
    }

    /// What an anchor names, said once more: `*name`.
    record Alias(Value value, int start, int end) implements Node {
        @Override
        public boolean anchored() {
            return true;
        }

        @Override
        public boolean flow() {
            return false;
        }

        @Override
        public List<Node> children() {
            return List.of();
        }
    }

    record Field(Node key, Node value) {

        /// The words of the key; none when it is not a scalar.
        String name() {
            return key.value() instanceof Value.Scalar scalar ? scalar.text() : "";
        }
    }
}
