/// Letters that come back: reports of mail servers (RFC 3464), read from a mailbox or told over HTTP by a mail service.
/// Only what names a letter of ours counts; anybody can write to a mailbox. And the page of the letters that did not
/// arrive, for administrators and for whoever organises what they are about.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "desk",
            "document",
            "event",
            "content",
            "mail",
            "posting",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.bounces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
