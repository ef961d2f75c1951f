package fr.percolateur.notation;

import java.util.ArrayList;
import java.util.List;

/// The tags that were opened in a text and wait to be closed.
public final class OpenTags {

    private final StringBuilder out;
    private final List<String> names = new ArrayList<>();

    public OpenTags(StringBuilder out) {
        this.out = out;
    }

    public int size() {
        return names.size();
    }

    public void open(String name) {
        names.add(name);
    }

    /// Closes an element and what is open inside it; an end tag that closes nothing is dropped.
    public void close(String name, int floor) {
        for (var i = names.size() - 1; i >= Math.max(floor, names.size() - 100); i--) {
            if (names.get(i).equals(name)) {
                closeDownTo(i);
                return;
            }
        }
    }

    public void closeDownTo(int size) {
        while (names.size() > size) {
            out.append("</").append(names.removeLast()).append('>');
        }
    }

    public void forgetDownTo(int size) {
        while (names.size() > size) {
            names.removeLast();
        }
    }
}
