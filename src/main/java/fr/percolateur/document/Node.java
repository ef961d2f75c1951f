package fr.percolateur.document;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// A value as it is written in the header: the span of characters it takes there, counted from the start of the
/// header, and whether another part of the header refers to it or is what it refers to.
sealed interface Node {

    Value value();

    int start();

    int end();

    /// Whether it bears an anchor, so that aliases may repeat it.
    boolean anchored();

    record Scalar(Value.Scalar value, int start, int end, boolean anchored, ScalarStyle style) implements Node {}

    /// @param flow whether it is written `[a, b]`
    record Sequence(Value.Sequence value, int start, int end, boolean anchored, boolean flow, List<Node> items)
            implements Node {}

    /// @param flow whether it is written `{a: b}`
    record Mapping(Value.Mapping value, int start, int end, boolean anchored, boolean flow, List<Field> fields)
            implements Node {}

    /// What an anchor names, said once more: `*name`.
    record Alias(Value value, int start, int end) implements Node {
        @Override
        public boolean anchored() {
            return true;
        }
    }

    record Field(Node key, Node value) {

        /// The words of the key; none when it is not a scalar.
        String name() {
            return key.value() instanceof Value.Scalar scalar ? scalar.text() : "";
        }
    }
}
