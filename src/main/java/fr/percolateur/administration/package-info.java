/// Who may do what, and who did what: the pages of administrators.
///
/// Promises that administrators alone open them, that one administrator is always left, and that the audit log is only
/// read here.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "component",
            "desk",
            "document",
            "event",
            "mail",
            "spreadsheet",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
