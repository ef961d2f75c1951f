package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.header.ControlCharacters;
import fr.percolateur.header.Header;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parts a file into header and body, and the header into values with places.
final class DocumentReader {

    private final String path;
    private final byte[] bytes;
    private final List<Finding> findings = new ArrayList<>();

    DocumentReader(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    Document read() {
        var text = new String(bytes, UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(UTF_8), bytes)) {
            notUtf8(text);
            return document(FrontMatter.EMPTY, "", 1);
        }
        controlCharacters(text);
        return Header.find(text).map(header -> read(text, header)).orElseGet(() -> {
            findings.add(ReadingRule.NO_FRONT_MATTER.finding(path, Place.START, line(text, 1)));
            return document(FrontMatter.EMPTY, text.startsWith("\uFEFF") ? text.substring(1) : text, 1);
        });
    }

    private Document read(String text, Header header) {
        if (!header.closed()) {
            findings.add(ReadingRule.FRONT_MATTER_UNCLOSED.finding(path, Place.START, line(text, 1)));
            return document(FrontMatter.EMPTY, "", header.bodyLine());
        }
        var body = text.substring(header.bodyStart());
        try {
            var root = HeaderParser.parse(header.in(text));
            new HeaderChecks(path, findings).check(root);
            return document(new FrontMatter(root.value()), body, header.bodyLine());
        } catch (HeaderFault fault) {
            findings.add(fault.finding(path, line(text, fault.place().line())));
            return document(FrontMatter.EMPTY, body, header.bodyLine());
        }
    }

    private Document document(FrontMatter frontMatter, String body, int bodyLine) {
        return new Document(path, bytes, frontMatter, body, bodyLine, List.copyOf(findings));
    }

    private void notUtf8(String text) {
        var sound = ByteBuffer.wrap(bytes);
        UTF_8.newDecoder().decode(sound, CharBuffer.allocate(bytes.length), true);
        var at = sound.position();
        var before = new String(bytes, 0, at, UTF_8);
        var place = Place.of(before, before.length());
        var octet = "%02X".formatted(bytes[at]);
        findings.add(ReadingRule.NOT_UTF8.finding(path, place, line(text, place.line()), octet));
    }

    private void controlCharacters(String text) {
        var first = ControlCharacters.find(text, 0);
        if (first >= 0) {
            var place = Place.of(text, first);
            findings.add(ReadingRule.CONTROL_CHARACTER.finding(
                    path,
                    place,
                    line(text, place.line()),
                    "U+%04X".formatted((int) text.charAt(first)),
                    ControlCharacters.count(text)));
        }
    }

    /// A line of the text as an excerpt: without what cannot be shown, and not too long.
    private static String line(String text, int number) {
        var line = text.lines().skip(number - 1L).findFirst().orElse("").strip();
        return ControlCharacters.mend(line.length() > 120 ? line.substring(0, 119) + "…" : line);
    }
}
