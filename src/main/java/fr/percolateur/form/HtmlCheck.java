package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Token.Tag;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The HTML of the body: tags closed in their order, lists made of items, no lay-out by hand, no frame from elsewhere.
final class HtmlCheck implements Check {

    private static final Set<String> VOID = Lexicon.of("""
            br, img, hr, input, meta, link, source, col, wbr, area, base, embed, param, track""");
    private static final Set<String> MAY_STAY_OPEN = Lexicon.of("""
            li, dt, dd, td, th, tr, tbody, thead, tfoot, option, html, body, head""");
    private static final Set<String> WORDS = Lexicon.of("""
            b, i, em, strong, span, u, small, sup, sub, abbr""");
    private static final Set<String> BLOCKS = Lexicon.of("""
            div, p, ul, ol, li, table, section, h1, h2, h3, h4, h5, h6, blockquote, figure""");
    private static final Set<String> ALIGNED = Lexicon.of("""
            div, p, h1, h2, h3, h4, h5, h6, td, th, table, img""");
    private static final int DEEPEST = 200;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var body = manuscript.body();
        var open = new ArrayDeque<Tag>();
        var told = new HashSet<String>();
        for (var tag : body.tags()) {
            if (!VOID.contains(tag.name()) && !tag.empty()) {
                if (tag.closing()) {
                    close(tag, open, told, margin);
                } else {
                    parent(tag, open.peek(), told, margin);
                    open(tag, open, margin);
                }
            }
        }
        open.forEach(tag -> unclosed(tag, margin));
        layout(body, margin);
        body.tags().stream()
                .filter(tag -> tag.name().equals("iframe") && !tag.closing())
                .forEach(tag -> frame(tag, margin));
    }

    private static void open(Tag tag, Deque<Tag> open, Margin margin) {
        var top = open.peek();
        if (top != null && top.name().equals("p") && tag.name().equals("p")) {
            unclosed(open.pop(), margin);
        } else if (top != null && top.name().equals(tag.name()) && MAY_STAY_OPEN.contains(tag.name())) {
            open.pop();
        }
        if (open.size() < DEEPEST) {
            open.push(tag);
        }
    }

    private static void close(Tag tag, Deque<Tag> open, Set<String> told, Margin margin) {
        var inside = new ArrayList<Tag>();
        var found = false;
        for (var one : open) {
            if (one.name().equals(tag.name())) {
                found = true;
                break;
            }
            inside.add(one);
        }
        if (!found) {
            if (open.size() < DEEPEST) {
                margin.noteAs(Code.UNBALANCED_TAG, "unopened", tag.place(), tag.source(), null, tag.name());
            }
            return;
        }
        var crossed = inside.stream()
                .filter(one -> !MAY_STAY_OPEN.contains(one.name()))
                .toList();
        if (!crossed.isEmpty()
                && told.add(tag.name() + " across " + crossed.getFirst().name())) {
            margin.noteAs(
                    Code.HTML_BAD_NESTING,
                    "crossed",
                    tag.place(),
                    tag.source(),
                    null,
                    tag.name(),
                    crossed.getFirst().name());
        }
        // what is closed across stays open until its own end: one finding, not two
        for (var i = 0; i <= inside.size(); i++) {
            open.pop();
        }
        crossed.reversed().forEach(open::push);
    }

    /// Told once a document for each pair: who wraps ten titles in items does so for one reason.
    private static void parent(Tag tag, @Nullable Tag parent, Set<String> told, Margin margin) {
        var name = tag.name();
        var list =
                parent != null && (parent.name().equals("ul") || parent.name().equals("ol"));
        var wrong = list
                ? !name.equals("li") && !name.equals("script") && !name.equals("template")
                : parent != null && name.equals("li") && !parent.name().equals("menu")
                        || parent != null && WORDS.contains(parent.name()) && BLOCKS.contains(name)
                        || parent != null && parent.name().equals("p") && BLOCKS.contains(name) && !name.equals("p")
                        || parent != null && parent.name().equals("a") && name.equals("a");
        if (wrong
                && parent != null
                && !(parent.name().equals("li") && name.equals("li"))
                && told.add(name + " in " + parent.name())) {
            margin.noteAs(Code.HTML_BAD_NESTING, "inside", tag.place(), tag.source(), null, name, parent.name());
        }
    }

    private static void unclosed(Tag tag, Margin margin) {
        if (!MAY_STAY_OPEN.contains(tag.name())) {
            margin.noteAs(
                    Code.UNBALANCED_TAG, "unclosed", tag.place(), tag.source(), "</" + tag.name() + ">", tag.name());
        }
    }

    private static void layout(Passage body, Margin margin) {
        List<Tag> styled = new ArrayList<>();
        List<Tag> breaks = new ArrayList<>();
        for (var tag : body.tags()) {
            if (tag.attribute("style").isPresent()
                    || ALIGNED.contains(tag.name()) && tag.attribute("align").isPresent()
                    || tag.name().equals("center")
                    || tag.name().equals("font")) {
                styled.add(tag);
            }
            if (tag.name().equals("br")) {
                breaks.add(tag);
            }
        }
        if (!styled.isEmpty()) {
            margin.note(Code.INLINE_STYLE, styled.getFirst(), null, styled.size());
        }
        if (!breaks.isEmpty()) {
            margin.note(Code.BR_SPACING, breaks.getFirst(), null, breaks.size());
        }
    }

    private static void frame(Tag tag, Margin margin) {
        var source =
                tag.attribute("src").map(attribute -> attribute.value().strip()).orElse("");
        var lower = source.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http") || lower.startsWith("//")) {
            var host = source.substring(source.indexOf("//") + 2).split("[/?#]", 2)[0];
            margin.note(Code.THIRD_PARTY_IFRAME, tag.place(), source, null, host);
        }
    }
}
