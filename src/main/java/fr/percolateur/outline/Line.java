package fr.percolateur.outline;

import java.util.List;

/// A line as a reader sees it: its words without marks, and which of them are bold or lead elsewhere.
///
/// @param bold the bold stretches, in their order
public record Line(String text, List<Bold> bold, List<Link> links) {

    /// @param to after the last char
    public record Bold(int from, int to) {}

    /// A link, with its `title` where it has one. An address in the text is a link that shows itself.
    public record Link(String text, String target, String title) {

        public boolean web() {
            return target.startsWith("https://") || target.startsWith("http://");
        }

        public boolean mail() {
            return target.startsWith("mailto:");
        }
    }

    public boolean blank() {
        return text.isBlank();
    }

    /// Whether all its words are bold, as in a heading made by hand.
    public boolean allBold() {
        return bold.size() == 1
                && bold.getFirst().from() == 0
                && bold.getFirst().to() >= text.replaceAll("[ :.]+$", "").length();
    }

    /// The bold stretch it starts with; empty when it does not start so.
    public String boldStart() {
        return bold.isEmpty() || bold.getFirst().from() > 0
                ? ""
                : text.substring(0, bold.getFirst().to());
    }
}
