package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Elements that leave, while what they hold stays.
///
/// To take them away one by one would number all their siblings anew each time: a list of ten thousand links would cost
/// seconds. Here each parent gets its children once.
final class Wrappers {

    private Wrappers() {}

    /// @param wrappers in the order of the document
    static void remove(Collection<Element> wrappers) {
        var leaving = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
        leaving.addAll(wrappers);
        var parents = new LinkedHashSet<Identity>();
        for (var wrapper : wrappers) {
            var parent = wrapper.parent();
            if (parent != null) {
                parents.add(new Identity(parent));
            }
        }
        // the inner ones first: what they hold then moves up with them
        List.copyOf(parents).reversed().forEach(parent -> refill(parent.element(), leaving));
    }

    private static void refill(Element parent, Collection<Node> leaving) {
        var children = new ArrayList<>(parent.childNodes());
        parent.empty();
        for (var child : children) {
            if (leaving.contains(child) && child instanceof Element wrapper) {
                var held = new ArrayList<>(wrapper.childNodes());
                wrapper.empty();
                parent.appendChildren(held);
            } else {
                parent.appendChild(child);
            }
        }
    }

    /// Two elements that look alike are two.
    private record Identity(Element element) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Identity(var same) && same == element;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(element);
        }
    }
}
