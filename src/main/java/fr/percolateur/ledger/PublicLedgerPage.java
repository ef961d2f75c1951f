package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Map;

/// What `/agenda/{slug}/questions/` shows: what was asked, without names, and what became of it.
///
/// @param moments where the answers given in the room are heard again, by their questions
public record PublicLedgerPage(Page page, Event event, List<Entry> entries, Map<Long, String> moments) {

    static String address(Event event) {
        return event.address() + "questions/";
    }

    public String sum() {
        return say("ledger.sum", entries.size(), Ledger.open(entries));
    }

    /// Where its answer is heard again; empty for nowhere.
    public String heard(Entry entry) {
        return moments.getOrDefault(entry.question().id(), "");
    }
}
