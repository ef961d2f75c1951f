/// « Lettre »: news of the site by mail, composed from what is on it, to those who subscribed to a series or
/// a theme.
///
/// Promises that each subscriber gets one copy and attendees who did not ask get none, that a node that dies
/// repeats and forgets nobody, that nothing tells who opened or clicked, and that what left can be read on
/// the site.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "newsletter",
            "cache",
            "audit",
            "bounces",
            "component",
            "content",
            "desk",
            "document",
            "event",
            "ideas",
            "lessons",
            "mail",
            "markup",
            "news",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
