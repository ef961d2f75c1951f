package fr.percolateur.notation;

import java.util.Set;

/// What the parser must know of HTML’s elements.
public final class Elements {

    private static final Set<String> SPANS = words("""
            a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter
            option output picture progress q rb rbc rp rt rtc ruby s samp select slot small span strike strong sub sup
            time tt u var wbr
            """);
    private static final Set<String> BLOCKS = words("""
            address applet area article aside audio base blockquote body canvas caption center col colgroup datalist dd
            details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6
            head header hgroup hr html iframe legend li link main map marquee math menu meta nav noscript object ol
            optgroup p param pre script search section source style summary svg table tbody td template textarea tfoot
            th thead title tr track ul video
            """);
    private static final Set<String> VOID =
            words("area base br col embed frame hr img input link meta param source track wbr");
    private static final Set<String> SWALLOWING = words("iframe noscript script style template textarea title");
    private static final Set<String> VERBATIM = words("code kbd pre samp var");
    private static final Set<String> HOLDING_SPANS = words("""
            a abbr b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend p q small span strong
            sub summary sup th tt u
            """);

    private Elements() {}

    static boolean isKnown(String name) {
        return SPANS.contains(name) || BLOCKS.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    public static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /// Whether what stands between its tags is never shown.
    public static boolean swallows(String name) {
        return SWALLOWING.contains(name);
    }

    /// Whether its text is not Markdown even in a paragraph.
    public static boolean isVerbatim(String name) {
        return VERBATIM.contains(name);
    }

    /// Whether `markdown="1"` on it means text with emphasis and links, not blocks.
    public static boolean holdsSpans(String name) {
        return HOLDING_SPANS.contains(name);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
