package fr.percolateur.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts a body into blocks, as kramdown would show them.
final class OutlineReader {

    private static final Pattern ATTRIBUTES = Pattern.compile("^\\{[:.][^}\\n]{0,300}\\}\\s*$");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s*+(.*)$");
    private static final Pattern ITEM = Pattern.compile("^(\\s{0,12})(?:[*+-]|\\d{1,2}[.)])\\s+(.*)$");
    private static final Pattern RULE = Pattern.compile("^[-*_=|:\\s]{3,}+$");
    private static final Pattern ALONE = Pattern.compile("[\\s*_\\[(]{0,8}(?:\\d{1,2} ?(?:[hH]|:\\d{2})(?![\\p{L}])"
            + "|(?:Dates?|Horaires?|Heures?|Lieu|Adresse|Durée|Public|Inscriptions?|Tarif|Contact|Quand|Où|Accès)"
            + "\\b[^:.\\n]{0,25}:)");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?){1,5}");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Block.Kind kind = Block.Kind.TEXT;
    private int level;

    private OutlineReader() {}

    static List<Block> read(String body) {
        var reader = new OutlineReader();
        Plain.markdown(body).lines().forEach(reader::line);
        reader.close();
        return List.copyOf(reader.blocks);
    }

    private void line(String raw) {
        var line = QUOTE.matcher(raw).replaceFirst("");
        var item = ITEM.matcher(line);
        var heading = HEADING.matcher(line.strip());
        if (line.isBlank()
                || RULE.matcher(line).matches()
                || ATTRIBUTES.matcher(line.strip()).matches()) {
            close();
        } else if (heading.matches()) {
            start(Block.Kind.HEADING, heading.group(1).length(), unmarked(heading.group(2)));
            close();
        } else if (item.matches()) {
            item(item.group(1).length(), item.group(2));
        } else if (line.strip().startsWith("|")) {
            start(Block.Kind.ROW, 0, line.strip().substring(1));
            close();
        } else {
            // A line of its own shows as one with the line before, unless it ends on two spaces; one that starts with
            // an
            // hour or a label was meant to stand alone.
            var breaks = open.length() > 1 && open.substring(open.length() - 2).equals("  ")
                    || kind == Block.Kind.TEXT && !open.isEmpty() && standsAlone(line);
            open.append(open.isEmpty() ? "" : breaks ? String.valueOf(Plain.BREAK) : " ")
                    .append(line.stripLeading());
        }
    }

    private static boolean standsAlone(String line) {
        return ALONE.matcher(line).lookingAt();
    }

    private void item(int indent, String text) {
        var heading = HEADING.matcher(text.strip());
        if (heading.matches()) {
            start(Block.Kind.HEADING, heading.group(1).length(), unmarked(heading.group(2)));
            close();
        } else {
            start(Block.Kind.ITEM, 1 + indent / 2, text);
        }
    }

    private void start(Block.Kind kind, int level, String text) {
        close();
        this.kind = kind;
        this.level = level;
        open.append(text);
    }

    /// Without the marks that may close a heading.
    private static String unmarked(String heading) {
        var end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) == ' ')) {
            end--;
        }
        return heading.substring(0, end);
    }

    private void close() {
        var lines = new ArrayList<Line>();
        for (var part : open.toString().split(String.valueOf(Plain.BREAK))) {
            var line = LineReader.read(part.strip());
            if (!line.blank() || !line.links().isEmpty()) {
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block(kind, level, List.copyOf(lines)));
        }
        open.setLength(0);
        kind = Block.Kind.TEXT;
        level = 0;
    }
}
