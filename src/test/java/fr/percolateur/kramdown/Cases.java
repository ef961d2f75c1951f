package fr.percolateur.kramdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/// Pairs of Markdown and HTML in a text file: `=== name`, Markdown, `--->`, HTML.
public final class Cases {

    public record Case(String name, String markdown, String html) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Cases() {}

    /// @param file a resource, such as `/kramdown/behaviours.txt`
    public static Stream<Case> in(String file) {
        try (var stream = Cases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no " + file);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Cases::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String part) {
        var end = part.indexOf('\n');
        var halves = part.substring(end + 1).split("\n--->\n", 2);
        return new Case(part.substring(0, end), halves[0], halves[1].strip());
    }
}
