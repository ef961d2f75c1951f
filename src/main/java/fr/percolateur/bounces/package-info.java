/// Letters that come back: reports of mail servers (RFC 3464), read from a mailbox or told over HTTP by a mail service.
/// Only what names a letter of ours counts; anybody can write to a mailbox.
@NullMarked
@ApplicationModule(allowedDependencies = {"mail", "web", "wording"})
package fr.percolateur.bounces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
