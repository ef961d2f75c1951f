package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;

/// The ledger of an event, for those who organise it.
public record LedgerPage(Page page, Event event, List<Entry> entries, String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/questions";
    }

    public String address(Entry entry) {
        return address(event.slug()) + "/" + entry.question().id();
    }

    /// How many have no answer.
    public String sum() {
        return say("ledger.sum", entries.size(), Ledger.open(entries));
    }

    public String shown() {
        return PublicLedgerPage.address(event);
    }

    public String told() {
        return told(done);
    }

    /// Only what these pages say themselves.
    static String told(String done) {
        return switch (done) {
            case "oral", "ecrit", "refus", "service", "reouverture" -> say("ledger.done." + done);
            default -> "";
        };
    }
}
