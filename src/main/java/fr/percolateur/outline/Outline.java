package fr.percolateur.outline;

import java.util.List;

/// The words of a text as a reader sees them, block by block.
public final class Outline {

    private Outline() {}

    /// The blocks of a body of Markdown and raw HTML, in their order. Takes any text; time grows with its length.
    public static List<Block> of(String body) {
        return OutlineReader.read(body);
    }

    /// One line, such as a value of the front matter.
    public static Line line(String markdown) {
        return LineReader.read(
                Plain.markdown(markdown).replace(Plain.BREAK, ' ').replace('\n', ' '));
    }
}
