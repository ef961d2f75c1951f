package fr.percolateur.sending;

import fr.percolateur.mail.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the HTML of a letter shows.
///
/// @param site its name
/// @param address where the site is
public record LetterPage(
        String subject,
        List<Part> parts,
        String site,
        String address,
        @Nullable String unsubscribe) {}
