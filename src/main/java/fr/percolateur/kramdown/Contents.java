package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import fr.percolateur.notation.Escape;
import fr.percolateur.notation.FootnoteMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The table of contents, which stands where a list with `{:toc}` was.
final class Contents {

    private record Entry(int level, String id, String html) {}

    private static final Pattern LINKS = Pattern.compile("<a [^>]*>|</a>");

    private final List<Entry> entries = new ArrayList<>();
    private int place = -1;
    private String name = "ul";
    private Attributes attributes = new Attributes();

    void add(int level, String id, String html) {
        entries.add(new Entry(level, id, html));
    }

    /// Only the first place counts.
    void standAt(int place, String name, Attributes attributes) {
        if (this.place < 0) {
            this.place = place;
            this.name = name;
            this.attributes = attributes;
        }
    }

    void insert(StringBuilder out) {
        if (place >= 0 && !entries.isEmpty()) {
            out.insert(place, html());
        }
    }

    private String html() {
        attributes.putIfAbsent("id", "markdown-toc");
        var html = new StringBuilder("<").append(name);
        attributes.write(html);
        html.append(">\n");
        var open = new ArrayDeque<Entry>();
        var nested = 0;
        for (var entry : entries) {
            var deeper = !open.isEmpty() && open.getLast().level() < entry.level();
            if (deeper) {
                html.append('<').append(name).append('>');
            }
            while (!open.isEmpty() && open.getLast().level() >= entry.level()) {
                open.removeLast();
                html.append("</li>");
                if (!open.isEmpty() && open.getLast().level() >= entry.level()) {
                    html.append("</").append(name).append('>');
                }
            }
            nested = open.size();
            html.append("<li><a href=\"#");
            Escape.attribute(entry.id(), html);
            html.append("\" id=\"");
            Escape.attribute(attributes.get("id") + "-" + entry.id(), html);
            html.append("\">")
                    .append(LINKS.matcher(FootnoteMark.removed(entry.html())).replaceAll(""))
                    .append("</a>");
            open.addLast(entry);
        }
        for (; nested > 0; nested--) {
            html.append("</li></").append(name).append('>');
        }
        return html.append("</li>\n</").append(name).append(">\n").toString();
    }
}
