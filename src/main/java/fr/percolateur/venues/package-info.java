/// Places where one meets: how to get there and in, how many their rooms hold; and the many ways in which documents
/// write one of them.
///
/// Promises that a document stays the source of its own place: choosing a venue, or agreeing on one spelling, writes
/// `lieu`, `adresse` and `acces` there, by someone who may, and as a version that can be taken back.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "content",
            "desk",
            "document",
            "event",
            "library",
            "prose",
            "publication",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.venues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
