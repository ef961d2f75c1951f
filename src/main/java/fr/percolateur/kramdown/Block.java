package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of a document: a heading, a list, a cell; its text is not yet read for emphasis and links.
final class Block {

    enum Kind {
        ROOT,
        BLANK,
        PARAGRAPH,
        HEADING,
        CODE,
        QUOTE,
        RULE,
        BULLETS,
        NUMBERS,
        ITEM,
        DEFINITIONS,
        TERM,
        DEFINITION,
        TABLE,
        HEAD,
        BODY,
        FOOT,
        ROW,
        CELL,
        /// An element written as HTML: `text` is its start tag, `name` what closes it, empty when nothing does.
        ELEMENT,
        /// HTML to copy.
        RAW,
        /// Text with emphasis and links that no element wraps.
        SPANS,
        /// What ends a block and shows nothing: an attribute list, a definition, `^`.
        BOUNDARY
    }

    final Kind kind;
    final StringBuilder text = new StringBuilder();
    final List<Block> children = new ArrayList<>();

    String name = "";
    int level;
    boolean bare;

    @Nullable
    Attributes attributes;

    Block(Kind kind) {
        this.kind = kind;
    }

    Block(Kind kind, CharSequence text) {
        this.kind = kind;
        this.text.append(text);
    }

    Attributes attributes() {
        if (attributes == null) {
            attributes = new Attributes();
        }
        return attributes;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean refersTo(String attributeList) {
        return attributes != null && attributes.references().contains(attributeList);
    }

    @Nullable
    Block last() {
        return children.isEmpty() ? null : children.getLast();
    }
}
