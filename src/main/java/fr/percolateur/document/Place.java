package fr.percolateur.document;

/// A place in a source file: line and column, both from 1, columns counted in code points.
public record Place(int line, int column) {

    public static final Place START = new Place(1, 1);

    boolean isAfter(Place other) {
        return line > other.line || line == other.line && column > other.column;
    }

    /// Where this character stands. Lines end as the text has them: `\n`, `\r\n` or `\r`; a byte order mark takes no
    /// column.
    static Place of(String text, int offset) {
        var line = 1;
        var lineStart = text.startsWith("\uFEFF") ? 1 : 0;
        for (var i = lineStart; i < offset; i++) {
            var c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, 1 + text.codePointCount(Math.min(lineStart, offset), offset));
    }
}
