/// Letters: written in the transaction of what they tell, sent by any node, at least once and with a Message-ID that
/// stays, tried again for a day, and followed until a mail server says that nobody lives there.
///
/// Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "wording"})
package fr.percolateur.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
