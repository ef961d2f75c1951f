/// Letters: written in the transaction of what they tell, queued for `sending`, tried again for a day, and followed
/// until a mail server says that nobody lives there.
///
/// Knows no feature, and no mail server.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "wording"})
package fr.percolateur.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
