package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the ladder looks at.
///
/// @param roles that ProConnect gave
/// @param organisation whose verified domain the address is under
/// @param decision of an organiser on a [Plea], if there is one
/// @param invited by name to this event
record Candidate(
        EmailAddress email,
        Set<String> roles,
        @Nullable String organisation,
        Plea.@Nullable Decision decision,
        boolean invited) {}
