package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Elements;
import fr.percolateur.notation.Escape;
import fr.percolateur.notation.HeadingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes blocks as HTML, with the table of contents and the footnotes where they belong.
final class Writer {

    private final Notes notes;
    private final StringBuilder out = new StringBuilder();
    private final Footnotes footnotes;
    private final Contents contents = new Contents();
    private final Map<String, Integer> ids = new HashMap<>();

    Writer(Notes notes) {
        this.notes = notes;
        this.footnotes = new Footnotes(notes);
    }

    String write(Block document) {
        writeAll(document.children);
        footnotes.write(this, out);
        contents.insert(out);
        return out.toString();
    }

    void writeAll(List<Block> blocks) {
        for (var block : blocks) {
            write(block, "");
        }
    }

    /// Writes the blocks of a footnote, with what follows its last words.
    void writeNote(List<Block> blocks, String after) {
        var last = blocks.isEmpty() ? null : blocks.getLast();
        for (var block : blocks) {
            write(block, block == last && block.is(Kind.PARAGRAPH) ? "\u00A0" + after : "");
        }
        if (last == null || !last.is(Kind.PARAGRAPH)) {
            out.append("<p>").append(after).append("</p>\n");
        }
    }

    private void write(Block block, String after) {
        switch (block.kind) {
            case PARAGRAPH -> writeParagraph(block, after);
            case HEADING -> writeHeading(block);
            case CODE -> writeCode(block);
            case QUOTE -> writeAround("blockquote", block);
            case RULE -> open("hr", block).append('\n');
            case BULLETS -> writeList("ul", block);
            case NUMBERS -> writeList("ol", block);
            case ITEM -> writeItem("li", block);
            case DEFINITIONS -> writeAround("dl", block);
            case TERM -> writeSpans("dt", block);
            case DEFINITION -> writeItem("dd", block);
            case TABLE -> writeAround("table", block);
            case HEAD -> writeRows("thead", "th", block);
            case BODY -> writeRows("tbody", "td", block);
            case FOOT -> writeRows("tfoot", "td", block);
            case ELEMENT -> writeElement(block);
            case RAW -> out.append(block.text);
            case SPANS -> spans(block.text.toString());
            case ROOT, ROW, CELL, BLANK, BOUNDARY -> {}
        }
    }

    private void writeParagraph(Block block, String after) {
        if (block.bare) {
            spans(block.text.toString());
            out.append(after);
        } else {
            open("p", block);
            spans(block.text.toString());
            out.append(after).append("</p>\n");
        }
    }

    private void writeHeading(Block block) {
        var start = out.length();
        spans(block.text.toString());
        var html = out.substring(start);
        out.setLength(start);
        if (!block.attributes().isWritten("id")) {
            block.attributes().put("id", HeadingId.of(html, ids));
        }
        var id = block.attributes().get("id");
        if (!block.attributes().has("no_toc")) {
            contents.add(block.level, id, html);
        }
        open("h" + block.level, block).append(html);
        close("h" + block.level);
    }

    private void writeCode(Block block) {
        open("pre", block).append("<code");
        if (!block.name.isEmpty()) {
            out.append(" class=\"language-");
            Escape.attribute(block.name, out);
            out.append('"');
        }
        out.append('>');
        Escape.code(block.text, out);
        out.append("</code></pre>\n");
    }

    private void writeList(String name, Block list) {
        if (list.refersTo("toc")) {
            contents.standAt(out.length(), name, list.attributes());
        } else if (!list.refersTo("footnotes")) {
            writeAround(name, list);
        }
    }

    private void writeItem(String name, Block item) {
        open(name, item);
        writeAll(item.children);
        close(name);
    }

    private void writeSpans(String name, Block block) {
        open(name, block);
        spans(block.text.toString());
        close(name);
    }

    private void writeRows(String part, String cellName, Block rows) {
        open(part, rows).append('\n');
        for (var row : rows.children) {
            out.append("<tr>");
            for (var cell : row.children) {
                writeSpans(cellName, cell.text.isEmpty() ? emptied(cell) : cell);
            }
            close("tr");
        }
        close(part);
    }

    private static Block emptied(Block cell) {
        cell.text.append('\u00A0');
        return cell;
    }

    private void writeAround(String name, Block block) {
        open(name, block).append('\n');
        writeAll(block.children);
        close(name);
    }

    private void writeElement(Block element) {
        open(element.name, element);
        if (!element.bare && !Elements.isVoid(element.name)) {
            writeAll(element.children);
            close(element.name);
        }
    }

    private void spans(String text) {
        new Spans(text, notes, out).write();
    }

    private StringBuilder open(String name, Block block) {
        out.append('<').append(name);
        if (block.attributes != null) {
            notes.resolved(block.attributes).write(out);
        }
        return out.append('>');
    }

    private void close(String name) {
        out.append("</").append(name).append(">\n");
    }
}
