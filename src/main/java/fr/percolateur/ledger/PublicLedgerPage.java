package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;

/// What `/agenda/{slug}/questions/` shows: what was asked, without names, and what became of it.
public record PublicLedgerPage(Page page, Event event, List<Entry> entries) {

    static String address(Event event) {
        return event.address() + "questions/";
    }

    public String sum() {
        return say("ledger.sum", entries.size(), Ledger.open(entries));
    }
}
