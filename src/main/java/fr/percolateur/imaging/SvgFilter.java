package fr.percolateur.imaging;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Copies the elements and attributes that draw, and nothing that is not of [SvgVocabulary].
final class SvgFilter {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern HERE = Pattern.compile("#[\\w.:-]{1,200}");

    /// In a style: what fetches, what imports, what hides a word behind an escape.
    private static final Pattern FETCHES = Pattern.compile(
            "@|\\\\|expression|javascript|image\\(|image-set|src\\(|url\\(\\s*['\"]?\\s*(?!['\"\\s]*#)");

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 20_000;

    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;
    private int elements;

    SvgFilter(XMLStreamReader reader, XMLStreamWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /// Some programs leave the namespace away; browsers then show nothing.
    static boolean isOfSvg(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() || namespace.equals(Svg.NAMESPACE);
    }

    /// From the root, at which the reader stands.
    ///
    /// @throws XMLStreamException also for what is too deep, too much, or named by an entity
    void copy() throws XMLStreamException {
        element(0, false);
    }

    /// @param named whether something around has a name, by which it can be drawn again elsewhere
    private void element(int depth, boolean named) throws XMLStreamException {
        var name = reader.getLocalName();
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new XMLStreamException("too much");
        }
        if (depth > 0 && SvgVocabulary.WRAPPERS.contains(name)) {
            content(depth, named, false);
        } else if (!isOfSvg(reader.getNamespaceURI())
                || !SvgVocabulary.ELEMENTS.contains(name)
                || name.equals("use") && named) {
            skip();
        } else if (name.equals("style")) {
            style();
        } else {
            var naming = depth > 0 && (reader.getAttributeValue(null, "id") != null || name.equals("defs"));
            writer.writeStartElement(name);
            if (depth == 0) {
                writer.writeDefaultNamespace(Svg.NAMESPACE);
            }
            attributes(depth);
            content(depth, named || naming, true);
            writer.writeEndElement();
        }
    }

    private void content(int depth, boolean named, boolean withText) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> element(depth + 1, named);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (withText) {
                        writer.writeCharacters(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity");
                default -> {}
            }
        }
    }

    private void skip() throws XMLStreamException {
        var open = 1;
        while (open > 0) {
            var event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void style() throws XMLStreamException {
        var text = reader.getElementText();
        if (isInert(text)) {
            writer.writeStartElement("style");
            writer.writeCharacters(text);
            writer.writeEndElement();
        }
    }

    private void attributes(int depth) throws XMLStreamException {
        for (var each = 0; each < reader.getAttributeCount(); each++) {
            var namespace = reader.getAttributeNamespace(each);
            var name = reader.getAttributeLocalName(each);
            var value = reader.getAttributeValue(each);
            var bare = namespace == null || namespace.isEmpty();
            if (name.equals("href") && (bare || namespace.equals(XLINK))) {
                if (HERE.matcher(value).matches()) {
                    writer.writeAttribute("href", value);
                }
            } else if (bare
                    && SvgVocabulary.ATTRIBUTES.contains(name)
                    && isInert(value)
                    && !(depth == 0 && name.equals("id"))) {
                writer.writeAttribute(name, value);
            }
        }
    }

    private static boolean isInert(String value) {
        return !FETCHES.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
