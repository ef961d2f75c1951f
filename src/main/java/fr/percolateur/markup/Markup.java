package fr.percolateur.markup;

import fr.percolateur.kramdown.Kramdown;
import org.jsoup.Jsoup;

/// Renders Markdown for the pages: thread-safe if its targets are, and cheap to make.
public final class Markup {

    private final LinkTargets targets;
    private final String origin;

    /// @param origin where the old site lives, for links that have no target here; empty when there is none
    public Markup(LinkTargets targets, String origin) {
        this.targets = targets;
        this.origin = origin;
    }

    /// Renders a body. Its ids bear the prefix `s-`.
    ///
    /// @param file the path to name in findings, and from which relative links are resolved
    /// @param firstLine the line of the file on which the Markdown starts, from 1
    /// @param topLevel the level of the first heading, such as 2
    public Rendered render(String file, String markdown, int firstLine, int topLevel) {
        return render(new Slips(file, markdown, firstLine), file, markdown, topLevel, "s-");
    }

    /// Renders a lede, to stand on a page beside the body: its ids bear the prefix `l-`.
    public Rendered renderInline(String file, String markdown, int firstLine) {
        return render(new Slips(file, markdown, firstLine), file, markdown, 2, "l-");
    }

    private Rendered render(Slips slips, String file, String markdown, int topLevel, String idPrefix) {
        var page = Jsoup.parseBodyFragment(Kramdown.html(markdown));
        page.outputSettings().prettyPrint(false);
        var body = page.body();
        var addresses = new Addresses(origin, file);
        Inert.make(body);
        var embeds = Embeds.take(body, addresses);
        Looks.translate(body);
        Images.place(body, addresses, targets, slips);
        Autolinks.add(body);
        Shape.mend(body);
        Headings.level(body, topLevel);
        Ids.prefix(body, idPrefix);
        new Links(addresses, targets, origin, slips).lead(body);
        Shape.sweep(body);
        embeds.show();
        Tables.frame(body);
        Typography.set(body);
        Images.offerWidths(body);
        return new Rendered(Policy.clean(body.html()), PlainText.of(body), Headings.of(body), slips.all());
    }
}
