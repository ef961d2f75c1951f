package fr.percolateur.markup;

import fr.percolateur.document.Severity;
import fr.percolateur.markup.Addresses.Destination;
import fr.percolateur.wording.Wording;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Leads every link somewhere, or makes it plain text and says so.
final class Links {

    private final Addresses addresses;
    private final LinkTargets targets;
    private final String origin;
    private final Slips slips;
    private final List<Element> dropped = new ArrayList<>();

    Links(Addresses addresses, LinkTargets targets, String origin, Slips slips) {
        this.addresses = addresses;
        this.targets = targets;
        this.origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
        this.slips = slips;
    }

    void lead(Element body) {
        var ids = ids(body);
        for (var link : body.select("a")) {
            if (link.hasAttr("href")) {
                lead(link, ids);
            } else {
                drop(link);
            }
        }
        Wrappers.remove(dropped);
    }

    private void lead(Element link, Set<String> ids) {
        var written = link.attr("href");
        var name = new LinkName(link);
        if (name.isMissing()) {
            slips.add("empty-link", Severity.WARNING, written);
            drop(link);
            return;
        }
        switch (addresses.read(written)) {
            case Destination.Here(var path) -> leadHere(link, name, path, written);
            case Destination.Elsewhere(var address) -> leadElsewhere(link, name, address);
            case Destination.Contact(var address) -> write(link, name, address, false);
            case Destination.SamePage(var id) -> leadWithin(link, name, decoded(id), ids);
            case Destination.Empty _ -> {
                slips.add("empty-href", Severity.ERROR, link.text());
                drop(link);
            }
            case Destination.Malformed _ -> {
                slips.add("malformed-url", Severity.ERROR, written.strip(), written.strip());
                drop(link);
            }
        }
    }

    private void leadHere(Element link, LinkName name, String path, String written) {
        var page = targets.page(path);
        if (page.isPresent()) {
            write(link, name, page.get(), false);
        } else if (!origin.isEmpty()) {
            leadElsewhere(link, name, origin + path);
        } else {
            slips.add("link-without-target", Severity.WARNING, written.strip(), written.strip());
            drop(link);
        }
    }

    private void leadElsewhere(Element link, LinkName name, String address) {
        write(link, name, address, true);
        link.attr("rel", "external noopener");
        link.appendElement("span").attr("class", "fr-sr-only").text(" " + Wording.say("markup.elsewhere"));
    }

    private void leadWithin(Element link, LinkName name, String id, Set<String> ids) {
        var prefixed = link.attr("data-id-prefix") + id;
        if (ids.contains(prefixed)) {
            write(link, name, "#" + prefixed, false);
        } else {
            slips.add("link-without-target", Severity.WARNING, "#" + id, "#" + id);
            drop(link);
        }
    }

    private static void write(Element link, LinkName name, String address, boolean external) {
        var spoken = name.spoken();
        var title = name.title();
        var look = link.attr("class");
        var id = link.attr("id");
        var isNoteCall = link.attr("rel").equals("footnote");
        var isWayBack = link.attr("role").equals("doc-backlink");
        link.clearAttributes();
        link.attr("href", address);
        if (!id.isEmpty()) {
            link.attr("id", id);
        }
        if (!look.isEmpty()) {
            link.attr("class", look);
        }
        if (!spoken.isEmpty()) {
            link.attr("aria-label", external ? spoken + " " + Wording.say("markup.elsewhere") : spoken);
        }
        if (!title.isEmpty()) {
            link.attr("title", title);
        }
        if (isNoteCall) {
            link.attr("role", "doc-noteref").attr("aria-label", Wording.say("markup.note", link.text()));
        } else if (isWayBack) {
            link.attr("role", "doc-backlink").attr("aria-label", Wording.say("markup.back"));
        }
        moveSpacesOut(link);
    }

    /// A link that is no longer one; its id stays, for others that lead to it.
    private void drop(Element link) {
        if (link.hasAttr("id")) {
            var id = link.attr("id");
            link.tagName("span").clearAttributes().attr("id", id);
        } else {
            dropped.add(link);
        }
    }

    /// `sur[ la page ](…)et` underlines the spaces, which should stand outside.
    private static void moveSpacesOut(Element link) {
        if (link.childNodeSize() == 0) {
            return;
        }
        if (link.childNode(0) instanceof TextNode first && first.getWholeText().startsWith(" ")) {
            first.text(first.getWholeText().stripLeading());
            link.before(new TextNode(" "));
        }
        if (link.childNode(link.childNodeSize() - 1) instanceof TextNode last
                && last.getWholeText().endsWith(" ")) {
            last.text(last.getWholeText().stripTrailing());
            link.after(new TextNode(" "));
        }
    }

    private static Set<String> ids(Element body) {
        var ids = new HashSet<String>();
        for (var element : body.select("[id]")) {
            ids.add(element.attr("id"));
        }
        return ids;
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }
}
