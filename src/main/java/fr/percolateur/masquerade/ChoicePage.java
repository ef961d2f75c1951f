package fr.percolateur.masquerade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom to be, and what was asked, to be carried along.
public record ChoicePage(
        List<Mask> roles,
        String redirectUri,
        String state,
        @Nullable String nonce,
        @Nullable String challenge,
        @Nullable String claims) {}
