package fr.percolateur.live;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands above a part and is one person’s own: a field to ask a question, what became of theirs. It is written
/// when the page is, and no stream changes it.
public interface RoomBox {

    /// What was sent and could not be done.
    ///
    /// @param field that has to be mended; empty when nothing was sent
    record Typed(Map<String, String> values, String field, String sentence) {

        public static final Typed NOTHING = new Typed(Map.of(), "", "");

        /// Empty when it was not sent.
        public String value(String name) {
            return values.getOrDefault(name, "");
        }

        /// Why this field could not be taken; empty when it is not that one.
        public String mistake(String name) {
            return field.equals(name) ? sentence : "";
        }
    }

    /// The name of the part it stands with.
    String part();

    /// Hosts whose players it may open once someone asks, as `https://host`.
    default List<String> frames(Room room) {
        return List.of();
    }

    Optional<Content> content(Room room, Pass pass, Typed typed);

    /// What of it must follow what becomes of the part, as it is now: asked for by the page, each for themselves, once
    /// the stream tells of a change. Stands in a `data-propre` of the box.
    default Optional<Content> followed(Room room, Pass pass) {
        return Optional.empty();
    }
}
