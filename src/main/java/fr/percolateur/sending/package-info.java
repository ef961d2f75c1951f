/// Brings letters to a mail server: dressed as text and HTML, over a few connections that stay, those first that
/// someone waits for. Any number of nodes send side by side, and each letter leaves once, or twice under one
/// Message-ID.
///
/// Nobody calls it: it takes from the queue of `mail`.
@NullMarked
@ApplicationModule(allowedDependencies = {"mail", "web", "wording"})
package fr.percolateur.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
