package fr.percolateur.atom;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Site;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;

/// Writes a feed as XML. A whole feed is small: it is written in memory.
final class AtomWriter {

    private static final String FEED = "application/atom+xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final List<String> LINKING = List.of("href", "src", "poster");

    private final Site site;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    AtomWriter(Site site) {
        this.site = site;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    byte[] write(AtomFeed feed) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "fr");
            element(1, "id", site.absolute(feed.address()));
            element(1, "title", feed.title());
            element(1, "subtitle", feed.subtitle());
            element(1, "updated", updated(feed));
            pages(feed.pager());
            link("alternate", "text/html", feed.page());
            author(1, site.name());
            element(1, "generator", "Percolateur");
            for (var entry : feed.entries()) {
                write(entry);
            }
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The id is that of the whole feed; each page has an address of its own.
    private void pages(Pager pager) throws XMLStreamException {
        link("self", FEED, pager.addressOf(pager.current()));
        if (pager.isShown()) {
            link("first", FEED, pager.addressOf(1));
            if (pager.current() > 1) {
                link("previous", FEED, pager.addressOf(pager.current() - 1));
            }
            if (pager.current() < pager.last()) {
                link("next", FEED, pager.addressOf(pager.current() + 1));
            }
            link("last", FEED, pager.addressOf(pager.last()));
        }
    }

    private void write(AtomEntry entry) throws XMLStreamException {
        line(1);
        xml.writeStartElement("entry");
        element(2, "id", "urn:uuid:" + entry.id());
        element(2, "title", entry.title());
        line(2);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("href", site.absolute(entry.address()));
        if (entry.published() != null) {
            element(2, "published", instant(entry.published()));
        }
        element(2, "updated", instant(entry.updated()));
        if (entry.author() != null) {
            author(2, entry.author());
        }
        for (var category : entry.categories()) {
            line(2);
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", legal(category.term()));
            xml.writeAttribute("label", legal(category.label()));
        }
        if (!entry.summary().isEmpty()) {
            element(2, "summary", entry.summary());
        }
        if (!entry.content().isEmpty()) {
            line(2);
            xml.writeStartElement("content");
            xml.writeAttribute("type", "html");
            xml.writeCharacters(legal(absolute(entry.content())));
            xml.writeEndElement();
        }
        line(1);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String path) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", site.absolute(path));
    }

    private void author(int depth, String name) throws XMLStreamException {
        line(depth);
        xml.writeStartElement("author");
        element(depth + 1, "name", name);
        line(depth);
        xml.writeEndElement();
    }

    private void element(int depth, String name, String value) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /// A reader shows the text far from this site, where a path leads nowhere.
    private String absolute(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (var attribute : LINKING) {
            document.select("[%1$s^=/]:not([%1$s^=//])".formatted(attribute))
                    .forEach(link -> link.attr(attribute, site.absolute(link.attr(attribute))));
        }
        return document.body().html();
    }

    /// A feed without entry has never been updated: any instant would do, as long as it stays.
    private static String updated(AtomFeed feed) {
        return feed.entries().stream()
                .map(AtomEntry::updated)
                .max(Comparator.naturalOrder())
                .map(AtomWriter::instant)
                .orElse(Instant.EPOCH.toString());
    }

    private static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// XML 1.0 has no way to say some characters, which a hostile document may hold.
    private static String legal(String value) {
        var legal = new StringBuilder(value.length());
        value.codePoints().map(point -> isLegal(point) ? point : ' ').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private static IllegalStateException inMemory(XMLStreamException e) {
        return new IllegalStateException("nothing can fail in memory", e);
    }
}
