package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person asks to be taken for an agent although nothing of their address says so: « demande d’accès ».
///
/// @param words with which they ask
/// @param decision null as long as there is none
public record Plea(
        UUID id,
        EmailAddress email,
        String words,
        Instant askedAt,
        @Nullable Decision decision) {

    /// @param reason told to the person
    public record Decision(boolean accepted, String reason) {}
}
