/// Recaps: when an event ends, an article about it exists as a draft, composed from what happened.
///
/// Promises that nothing is invented, that each block says where it comes from, that no number tells of fewer than ten
/// people, and that what someone wrote on top is never written over. From there on it is an article like others.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "lessons",
            "quotations",
            "survey",
            "news",
            "newsletter",
            "gallery",
            "mail",
            "polls",
            "captions",
            "links",
            "conduct",
            "attendance",
            "questions",
            "terms",
            "agenda",
            "event",
            "library",
            "content",
            "document",
            "audit",
            "desk",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.recap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
