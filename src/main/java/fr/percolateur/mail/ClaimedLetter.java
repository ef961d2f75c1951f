package fr.percolateur.mail;

import java.time.Instant;

/// A letter in the hands of one sender: no other takes it for a while.
///
/// @param mark its name in its Message-ID
/// @param content what it says, as it is stored
/// @param attempts this one included
public record ClaimedLetter(
        long id,
        String mark,
        String key,
        Letter.Kind kind,
        String recipient,
        String content,
        Instant postedAt,
        int attempts) {

    /// @throws tools.jackson.core.JacksonException when an older or newer program wrote it in words we do not know
    public Letter letter() {
        return LetterContent.read(content).letter(new EmailAddress(recipient), key, kind);
    }
}
