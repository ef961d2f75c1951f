/// A draft shown to someone without an account, by a link that ends, and as a phone shows it.
///
/// Promises that only the hash of a link is kept, that one that was revoked or has ended opens nothing, that nobody is
/// told who opened it, and that the page is the public one, in no search engine and in no cache.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "content",
            "desk",
            "document",
            "library",
            "proof",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
