package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import java.util.List;

/// One question, and the four ways to go on with it.
public record EntryPage(Page page, Event event, Entry entry, LedgerForm form, List<FieldError> mistakes, String done) {

    public String back() {
        return LedgerPage.address(event.slug());
    }

    public String address() {
        return back() + "/" + entry.question().id();
    }

    public String told() {
        return LedgerPage.told(done);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    /// When the service was asked, and reminded; empty when it was not.
    public String debt() {
        var owed = entry.owed();
        if (owed == null) {
            return "";
        }
        var reminded = owed.remindedAt();
        return reminded == null
                ? say("ledger.debt", owed.email(), Holding.Fact.moment(owed.askedAt()))
                : say(
                        "ledger.debt.reminded",
                        owed.email(),
                        Holding.Fact.moment(owed.askedAt()),
                        Holding.Fact.moment(reminded),
                        owed.reminders());
    }
}
