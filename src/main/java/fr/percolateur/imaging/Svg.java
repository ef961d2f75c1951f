package fr.percolateur.imaging;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A drawing by lines, of which only what draws is left: shapes, colours, texts. What runs, leads elsewhere or moves is
/// dropped.
///
/// @param bytes written anew, UTF-8
/// @param width and `height` as it says them; null where it does not
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Svg(
        byte[] bytes, @Nullable Integer width, @Nullable Integer height) {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /// Beyond, a browser has to work too long for a drawing.
    private static final int MOST_BYTES = 1_000_000;

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5})(?:\\.[0-9]+)?(?:px)?");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9]{1,5})[0-9.]*[\\s,]+([0-9]{1,5})[0-9.]*\\s*");

    /// Empty when the bytes are no drawing, are broken, or name entities: nothing outside is read, and nothing grows.
    public static Optional<Svg> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var reader = reader(bytes);
            while (!reader.isStartElement()) {
                if (!reader.hasNext()) {
                    return Optional.empty();
                }
                reader.next();
            }
            if (!reader.getLocalName().equals("svg") || !SvgFilter.isOfSvg(reader.getNamespaceURI())) {
                return Optional.empty();
            }
            var width = size(reader, "width", 1);
            var height = size(reader, "height", 2);
            var text = new StringWriter();
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new SvgFilter(reader, writer).copy();
            writer.flush();
            return Optional.of(new Svg(text.toString().getBytes(StandardCharsets.UTF_8), width, height));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        readers.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return readers.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static @Nullable Integer size(XMLStreamReader root, String name, int group) {
        var said = root.getAttributeValue(null, name);
        var length = LENGTH.matcher(said == null ? "" : said.strip());
        if (length.matches()) {
            return Integer.valueOf(length.group(1));
        }
        var viewBox = root.getAttributeValue(null, "viewBox");
        var box = VIEW_BOX.matcher(viewBox == null ? "" : viewBox);
        return box.matches() ? Integer.valueOf(box.group(group)) : null;
    }
}
