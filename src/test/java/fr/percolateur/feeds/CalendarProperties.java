package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CalendarProperties {

    @Property(tries = 100)
    void bringsAnyTextBackThroughACalendar(@ForAll("texts") String title, @ForAll("texts") String summary)
            throws IOException, ParserException {
        var bytes = EventCalendarTest.bytes(Invented.titled(title, summary));
        var event = new CalendarBuilder()
                .build(new ByteArrayInputStream(bytes))
                .getComponentList()
                .getAll()
                .getLast();

        assertThat(event.getPropertyList().getAll())
                .extracting(net.fortuna.ical4j.model.Property::getName)
                .containsOnlyOnce("SUMMARY")
                .isSubsetOf(
                        "UID",
                        "SEQUENCE",
                        "DTSTAMP",
                        "LAST-MODIFIED",
                        "DTSTART",
                        "STATUS",
                        "SUMMARY",
                        "DESCRIPTION",
                        "URL",
                        "CATEGORIES");
        assertThat(value(bytes, "SUMMARY")).isEqualTo(PlainText.line(title));
        assertThat(value(bytes, "DESCRIPTION")).isEqualTo(PlainText.of(summary));
    }

    /// Reads as RFC 5545 says: the library takes a backslash before a line break for something else.
    private static String value(byte[] calendar, String name) {
        return new String(calendar, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1))
                .map(CalendarProperties::unescaped)
                .orElse("");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\\') {
                character = text.charAt(++i) == 'n' ? '\n' : text.charAt(i);
            }
            plain.append(character);
        }
        return plain.toString();
    }

    @Property(tries = 100)
    void writesLinesOfAtMost75Octets(@ForAll("texts") String title, @ForAll("texts") String summary) {
        var bytes = EventCalendarTest.bytes(Invented.titled(title, summary));
        var text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n") || line.contains("\r") || line.contains("\uFFFD"));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                6, Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(20)),
                        Tuple.of(2, Arbitraries.of("👩🏽‍💻", "🎈", "e\u0301", "’", "…", "漢字", "\u2028")),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "\r\n", "\n", "\r", ",", ";", ":", "\\", "\\n", "\"", "\t", "\u0000", " ")))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
