/// Questions of a room: asked, moderated, supported, answered; and what became of each.
///
/// Promises that a participant counts once, whatever they press and whatever is merged and undone, that a masked
/// question leads to nobody once its asker was told, and that every act of a moderator is in the log. [Questions] is
/// what later modules read.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "live",
            "stream",
            "accounts",
            "mail",
            "network",
            "turnstile",
            "event",
            "content",
            "document",
            "audit",
            "component",
            "viewer",
            "wall",
            "web",
            "wording"
        })
package fr.percolateur.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
