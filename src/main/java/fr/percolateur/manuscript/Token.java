package fr.percolateur.manuscript;

import fr.percolateur.document.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A piece of markup in a passage. Offsets count in the text of the passage.
public sealed interface Token {

    Passage in();

    int start();

    int end();

    default Place place() {
        return in().place(start());
    }

    /// The token as written.
    default String source() {
        return in().text().substring(start(), end());
    }

    /// @param target as written, with the spaces around it
    /// @param text what one clicks on, without its markup
    record Link(
            Passage in,
            int start,
            int end,
            Form form,
            String target,
            int targetStart,
            String text,
            @Nullable String title)
            implements Token {

        public enum Form {
            MARKDOWN,
            HTML,
            AUTOLINK,
            REFERENCE,
            /// A `lien` or `mailto` of the header.
            FIELD
        }

        public Place targetPlace() {
            return in.place(targetStart);
        }
    }

    /// @param alt null where there is none at all
    record Image(
            Passage in,
            int start,
            int end,
            String source,
            @Nullable String alt) implements Token {

        @Override
        public String source() {
            return source;
        }
    }

    record Tag(Passage in, int start, int end, String name, boolean closing, boolean empty, List<Attribute> attributes)
            implements Token {

        public Optional<Attribute> attribute(String name) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals(name))
                    .findFirst();
        }
    }

    /// @param start offset of the value
    record Attribute(String name, String value, int start) {}

    /// @param text as written, between the marks
    record Heading(Passage in, int start, int end, int level, String text) implements Token {}
}
