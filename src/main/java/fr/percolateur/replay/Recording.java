package fr.percolateur.replay;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A file of sound or pictures, as it is stored.
///
/// @param name of the file that was brought
/// @param size in bytes
public record Recording(
        UUID id, long event, Role role, RecordingFormat format, String name, long size, Instant addedAt) {

    public enum Role {
        VIDEO,
        /// The same, in French sign language.
        SIGN,
        /// The same, to be heard alone.
        AUDIO;

        /// As the database and the forms name it.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    String address() {
        return "/enregistrements/" + id + "/" + role.word() + "." + format.ending();
    }

    String contentType() {
        return format.contentType(role == Role.AUDIO);
    }

    /// Two sets of bytes never have the same.
    String etag() {
        return "\"" + id + "\"";
    }
}
