package fr.percolateur.letter;

import fr.percolateur.markup.LinkTargets;
import fr.percolateur.markup.Markup;
import fr.percolateur.web.Site;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/// The word at the head of a letter: Markdown as everywhere on the site, of which a mail keeps what mail
/// programs show. Images are left out: a mail that fetches one would tell that it was opened.
final class Editorial {

    private static final Safelist KEPT = Safelist.none()
            .addTags("p", "h2", "h3", "ul", "ol", "li", "a", "strong", "em", "blockquote", "br")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto");

    private final Markup markup;
    private final Site site;

    Editorial(Site site) {
        this.markup = new Markup(new OwnPages(), site.baseUrl().toString());
        this.site = site;
    }

    /// A path leads where it says; an image leads nowhere.
    private static final class OwnPages implements LinkTargets {

        @Override
        public Optional<String> page(String address) {
            return address.startsWith("/") && !address.startsWith("//") ? Optional.of(address) : Optional.empty();
        }

        @Override
        public Optional<Image> image(String address) {
            return Optional.empty();
        }
    }

    /// For a page of the site.
    String html(String markdown) {
        return markup.render("lettre.md", markdown, 1, 2).html();
    }

    /// For a mail.
    ///
    /// @param setting the style of each element, by its name
    String html(String markdown, Map<String, String> setting) {
        var page = Jsoup.parseBodyFragment(html(markdown), site.baseUrl() + "/");
        for (var link : page.select("a[href]")) {
            link.attr("href", link.absUrl("href"));
        }
        page.select(".fr-sr-only, h4, h5, h6").forEach(Editorial::plain);
        var kept = Jsoup.parseBodyFragment(Jsoup.clean(page.body().html(), KEPT));
        kept.outputSettings().prettyPrint(false);
        for (var element : kept.body().getAllElements()) {
            var style = setting.get(element.normalName());
            if (style != null) {
                element.attr("style", style);
            }
        }
        return kept.body().html();
    }

    /// Words that a page hides, and headings deeper than a letter has.
    private static void plain(Element element) {
        if (element.hasClass("fr-sr-only")) {
            element.remove();
        } else {
            element.tagName("h3");
        }
    }
}
