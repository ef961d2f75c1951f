package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

/// What a form asks for: one field, or rows of several.
public sealed interface Item permits Field, Rows {

    /// As the form names it, such as `debut`.
    String name();

    default String label() {
        return say("sheet." + name());
    }
}
