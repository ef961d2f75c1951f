/// The two-minute survey of those who came: the same questions at every edition, so that editions compare.
///
/// Promises that each person answers once, that nothing kept says who answered what, that fewer than ten answers are
/// told to nobody, and that what people wrote is read by an organiser before it is shown.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attendance",
            "audit",
            "cache",
            "component",
            "content",
            "correspondence",
            "desk",
            "event",
            "extraction",
            "mail",
            "registration",
            "signup",
            "spreadsheet",
            "terms",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
