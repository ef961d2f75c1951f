package fr.percolateur.kramdown;

import fr.percolateur.notation.FootnoteMark;

/// The way in.
public final class Kramdown {

    private Kramdown() {}

    /// The HTML of a Markdown text; safe to call from any thread.
    public static String html(String markdown) {
        var text = normalised(markdown);
        var document = new Block(Block.Kind.ROOT);
        var notes = new Notes(text.length());
        new Blocks(new Reading(text, document, notes, 0)).read();
        return new Writer(notes).write(document);
    }

    private static String normalised(String markdown) {
        var text = markdown;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text = FootnoteMark.cleared(text.replace('\0', '\uFFFD'));
        return text.endsWith("\n") ? text : text + "\n";
    }
}
