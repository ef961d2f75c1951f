package fr.percolateur.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The allow-list every text passes last. It admits what this module writes, and nothing more.
final class Policy {

    private static final Pattern ID = Pattern.compile("[sl]-[\\p{L}\\p{N}_:.-]{1,120}");
    private static final Pattern OURS = Pattern.compile("(?:fr|pc)-[a-z_-]+(?: (?:fr|pc)-[a-z_-]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\].*)?");
    private static final Pattern STORED =
            Pattern.compile("/media/[0-9a-f]{32}/[^\\s,]+ [0-9]+w" + "(?:, /media/[0-9a-f]{32}/[^\\s,]+ [0-9]+w)*");
    private static final Pattern SIZES = Pattern.compile("[()a-z0-9:., -]{1,80}");
    private static final Pattern DATE = Pattern.compile("[0-9TZPWHMS:.+-]{1,40}");
    private static final Pattern SECURE = Pattern.compile("https://[\\w./?=&-]+");

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "button",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "data",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "picture",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "small",
                    "source",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "ul",
                    "var",
                    "wbr")
            .allowWithoutAttributes("a", "span")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(OURS)
            .globally()
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(false, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("title")
            .onElements("a", "abbr", "dfn")
            .allowAttributes("aria-label")
            .onElements("a", "div")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "external noopener")
            .onElements("a")
            .allowAttributes("role")
            .matching(true, "region", "doc-noteref", "doc-backlink", "doc-endnotes")
            .onElements("div", "a")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div")
            .allowAttributes("src")
            .matching(LOCAL)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("type")
            .matching(true, "image/webp")
            .onElements("source")
            .allowAttributes("srcset")
            .matching(STORED)
            .onElements("source")
            .allowAttributes("sizes")
            .matching(SIZES)
            .onElements("source")
            .allowAttributes("data-player")
            .matching(SECURE)
            .onElements("figure")
            .allowAttributes("data-title")
            .onElements("figure")
            .allowAttributes("type")
            .matching(true, "button")
            .onElements("button")
            .allowAttributes("hidden")
            .onElements("button")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowAttributes("colspan", "rowspan", "span")
            .matching(NUMBER)
            .onElements("td", "th", "col", "colgroup")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("reversed")
            .onElements("ol")
            .allowAttributes("open")
            .onElements("details")
            .allowAttributes("datetime")
            .matching(DATE)
            .onElements("time", "ins", "del")
            .toFactory();

    private Policy() {}

    static String clean(String html) {
        return ALLOWED.sanitize(html);
    }
}
