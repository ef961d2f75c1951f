package fr.percolateur.kramdown;

import java.util.ArrayList;
import java.util.List;

/// The tags that were opened in a text and wait to be closed.
final class OpenTags {

    private final StringBuilder out;
    private final List<String> names = new ArrayList<>();

    OpenTags(StringBuilder out) {
        this.out = out;
    }

    int size() {
        return names.size();
    }

    void open(String name) {
        names.add(name);
    }

    /// Closes an element and what is open inside it; an end tag that closes nothing is dropped.
    void close(String name, int floor) {
        for (var i = names.size() - 1; i >= Math.max(floor, names.size() - 100); i--) {
            if (names.get(i).equals(name)) {
                closeDownTo(i);
                return;
            }
        }
    }

    void closeDownTo(int size) {
        while (names.size() > size) {
            out.append("</").append(names.removeLast()).append('>');
        }
    }

    void forgetDownTo(int size) {
        while (names.size() > size) {
            names.removeLast();
        }
    }
}
