package fr.percolateur.markup;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import fr.percolateur.document.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Renders Markdown for the pages: thread-safe, made once.
public final class Markup {

    private static final Safelist SAFE = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "section", "footer", "abbr", "del", "mark")
            .addAttributes(":all", "id", "class", "lang");

    private final LinkTargets targets;
    private final String origin;
    private final Parser parser;
    private final HtmlRenderer renderer;

    /// @param origin where the old site lives, for links that have no target here; empty when there is none
    public Markup(LinkTargets targets, String origin) {
        this.targets = targets;
        this.origin = origin;
        var options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()));
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
    }

    /// Renders a body.
    ///
    /// @param file the path to name in findings
    /// @param firstLine the line of the file on which the Markdown starts, from 1
    /// @param topLevel the level of the first heading, such as 2
    public Rendered render(String file, String markdown, int firstLine, int topLevel) {
        var page = Jsoup.parseBodyFragment(renderer.render(parser.parse(markdown)), origin);
        var clean = new Cleaner(SAFE).clean(page);
        clean.outputSettings().prettyPrint(false);
        var headings = new ArrayList<Rendered.Heading>();
        var level = topLevel - 1;
        for (Element heading : clean.select("h1, h2, h3, h4, h5, h6")) {
            level = Math.min(6, Math.clamp(heading.tagName().charAt(1) - '0', topLevel, level + 1));
            heading.tagName("h" + level);
            headings.add(new Rendered.Heading(level, heading.id(), heading.text()));
        }
        for (Element link : clean.select("a[href]")) {
            targets.page(link.attr("href")).ifPresent(address -> link.attr("href", address));
        }
        return new Rendered(clean.body().html(), text(clean), List.copyOf(headings), List.<Finding>of());
    }

    /// Renders a lede: no heading of its own is expected, but all that a body may hold may stand in it.
    public Rendered renderInline(String file, String markdown, int firstLine) {
        return render(file, markdown, firstLine, 2);
    }

    private static String text(Document page) {
        return page.body().children().stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
