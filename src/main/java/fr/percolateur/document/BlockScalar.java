package fr.percolateur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text written below its key, `|` line for line or `>` folded.
///
/// @param style `|` or `>`
/// @param explicit the digit that gives the indentation, empty where the first line shows it
/// @param keeps whether it was written with `+`
/// @param trailer what stands after the indicators: nothing, or a comment
/// @param indentation of its lines, in columns
record BlockScalar(char style, String explicit, boolean keeps, String trailer, int indentation) {

    private static final int WIDTH = 100;

    static BlockScalar literal(int indentation) {
        return new BlockScalar('|', "", false, "", indentation);
    }

    /// The way this one is written.
    ///
    /// @param source from its indicator to its last line
    /// @param parent the column of the key or dash that it belongs to
    static BlockScalar like(String source, int parent) {
        var lines = source.lines().toList();
        var first = lines.getFirst();
        var indicators = first.split("[ \\t]", 2)[0];
        var digits = indicators.replaceAll("\\D", "");
        var shown = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .findFirst();
        return new BlockScalar(
                first.charAt(0),
                digits,
                indicators.contains("+"),
                first.substring(indicators.length()),
                digits.isEmpty() ? shown.orElse(parent + 2) : parent + Integer.parseInt(digits));
    }

    /// The text in this way; empty when it does not fit: blanks at the start of a line would be lost or change the
    /// fold.
    Optional<String> write(String text, String lineEnd) {
        var content = text.stripTrailing();
        var ends = text.substring(content.length());
        if (content.isEmpty() || !ends.chars().allMatch(c -> c == '\n') || (ends.length() > 1 && !keeps)) {
            return Optional.empty();
        }
        var lines = List.of(content.split("\n", -1));
        var fits = !isIndented(lines.getFirst())
                && lines.stream().noneMatch(line -> style == '>' ? isIndented(line) : !line.isEmpty() && line.isBlank())
                && !lines.getFirst().isEmpty()
                && text.chars().noneMatch(c -> c != '\n' && YamlWriter.isEscaped(c));
        if (!fits) {
            return Optional.empty();
        }
        var chomping = ends.isEmpty() ? "-" : keeps ? "+" : "";
        var block = new StringBuilder()
                .append(style)
                .append(explicit)
                .append(chomping)
                .append(trailer);
        for (var line : style == '>' ? folded(lines) : lines) {
            block.append(lineEnd).append(line.isEmpty() ? "" : " ".repeat(indentation) + line);
        }
        return Optional.of(block.append(keeps && ends.length() > 1 ? lineEnd.repeat(ends.length() - 1) : "")
                .toString());
    }

    /// Folding takes one line end out of each run: each run gets one more.
    private static List<String> folded(List<String> lines) {
        var folded = new ArrayList<String>();
        for (var line : lines) {
            if (!folded.isEmpty() && !line.isEmpty()) {
                folded.add("");
            }
            folded.addAll(line.isEmpty() ? List.of("") : fold(line, WIDTH));
        }
        return folded;
    }

    /// A line as lines of about this width, parted at single spaces: those are what a reader puts back.
    static List<String> fold(String line, int width) {
        var lines = new ArrayList<String>();
        var start = 0;
        var space = -1;
        for (var i = 1; i < line.length() - 1; i++) {
            var parts = line.charAt(i) == ' ' && line.charAt(i - 1) > ' ' && line.charAt(i + 1) > ' ';
            if (parts) {
                space = i;
            }
            if (i - start >= width && space > start) {
                lines.add(line.substring(start, space));
                start = space + 1;
                space = -1;
            }
        }
        lines.add(line.substring(start));
        return lines;
    }

    private static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
