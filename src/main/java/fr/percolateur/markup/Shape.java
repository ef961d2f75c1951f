package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Mends the shape of a text: blocks where blocks may stand, nothing empty, no line breaks for spacing.
final class Shape {

    private static final Set<String> EMPTY = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "cite",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "i",
            "ins",
            "li",
            "mark",
            "ol",
            "p",
            "q",
            "s",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "ul");
    private static final Set<String> BROKEN_AROUND =
            Set.of("p", "div", "li", "dd", "dt", "td", "th", "blockquote", "figcaption", "summary");

    /// More than any document has; each removal costs a walk over its siblings.
    private static final int MOST_BREAKS = 2_000;

    private Shape() {}

    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("summary");
    }

    /// Before links and headings are set.
    static void mend(Element body) {
        for (var list : body.select("ol, ul")) {
            Lists.mend(list);
        }
        for (var item : body.select("li")) {
            if (item.parent() != null && !Lists.isList(item.parent())) {
                Lists.gather(item);
            }
        }
    }

    /// After links are set: what became empty goes.
    static void sweep(Element body) {
        var breaks = body.select("br").stream().limit(MOST_BREAKS).toList();
        breaks.forEach(Shape::dropIdleBreak);
        breaks.stream().filter(one -> one.parent() != null).toList().reversed().forEach(Shape::dropIdleBreak);
        var fates = new IdentityHashMap<Node, Fate>();
        // those within before those around them
        for (var element : body.getAllElements().reversed()) {
            settle(element, fates);
            if (element != body) {
                fate(element).ifPresent(fate -> fates.put(element, fate));
            }
        }
    }

    private enum Fate {
        GONE,
        UNWRAPPED
    }

    private static Optional<Fate> fate(Element element) {
        if (EMPTY.contains(element.normalName()) && !element.hasAttr("id") && isEmpty(element)) {
            return Optional.of(Fate.GONE);
        }
        if (element.attributesSize() > 0) {
            return Optional.empty();
        }
        if (element.normalName().equals("div")) {
            if (holdsOnlyBlocks(element)) {
                return Optional.of(Fate.UNWRAPPED);
            }
            if (element.children().stream().noneMatch(Shape::isBlock)) {
                element.tagName("p");
            }
        }
        return element.normalName().equals("span") ? Optional.of(Fate.UNWRAPPED) : Optional.empty();
    }

    /// Does at once to all children what became of each: one by one, each would cost a walk over its siblings.
    private static void settle(Element parent, Map<Node, Fate> fates) {
        var children = new ArrayList<>(parent.childNodes());
        if (children.stream().noneMatch(fates::containsKey)) {
            return;
        }
        parent.empty();
        var left = new ArrayList<Node>();
        for (var child : children) {
            switch (fates.get(child)) {
                case GONE -> {}
                case UNWRAPPED -> {
                    left.addAll(child.childNodes());
                    ((Element) child).empty();
                }
                case null -> left.add(child);
            }
        }
        parent.appendChildren(left);
    }

    /// A line break that starts or ends a block, or comes third in a row, only makes room.
    private static void dropIdleBreak(Element broken) {
        var before = neighbour(broken, true);
        var after = neighbour(broken, false);
        var parent = broken.parent();
        var atEdge = (before == null || after == null) && parent != null && isEdge(parent);
        if (atEdge
                || before instanceof Element earlier && isBlock(earlier)
                || after instanceof Element later && isBlock(later)
                || before instanceof Element one && isBreak(one) && isBreak(neighbour(one, true))) {
            broken.remove();
        }
    }

    private static boolean isEdge(Element parent) {
        return parent.normalName().equals("body") || BROKEN_AROUND.contains(parent.normalName());
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static @Nullable Node neighbour(Node node, boolean before) {
        var next = before ? node.previousSibling() : node.nextSibling();
        while (next instanceof TextNode text && PlainText.isBlank(text.getWholeText())) {
            next = before ? next.previousSibling() : next.nextSibling();
        }
        return next;
    }

    private static boolean isEmpty(Element element) {
        for (var child : element.childNodes()) {
            if (child instanceof TextNode text) {
                if (!PlainText.isBlank(text.getWholeText())) {
                    return false;
                }
            } else if (!isBreak(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOnlyBlocks(Element element) {
        for (var child : new ArrayList<>(element.childNodes())) {
            if (child instanceof TextNode text
                    ? !PlainText.isBlank(text.getWholeText())
                    : !(child instanceof Element e && isBlock(e))) {
                return false;
            }
        }
        return true;
    }
}
