package fr.percolateur.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who employs agents.
///
/// @param slug by which files name it
/// @param parent slug of what it is a part of
/// @param siren nine digits; a part may have that of its parent
/// @param domains of e-mail that are its own, subdomains included
public record Organisation(
        String slug,
        String name,
        @Nullable String parent,
        @Nullable String siren,
        List<String> domains) {

    public Organisation {
        domains = domains.stream().sorted().toList();
    }
}
