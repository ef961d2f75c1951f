package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import java.util.List;

/// The quotations of an event, for those who organise it.
///
/// @param asks whether anyone is there who could be quoted
public record QuotationsPage(Page page, Event event, List<Quotation> quotations, boolean asks, String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/citations";
    }

    public String address() {
        return address(event.slug());
    }

    public String address(Quotation quotation) {
        return address() + "/" + quotation.id();
    }

    public String told() {
        return told(done);
    }

    /// Only what these pages say themselves.
    static String told(String done) {
        return switch (done) {
            case "ecrite", "envoyee", "supprimee" -> say("quotations.done." + done);
            default -> "";
        };
    }

    /// When it was asked and reminded, or answered; empty for a draft.
    public static String since(Quotation quotation) {
        var answered = quotation.answeredAt();
        var asked = quotation.askedAt();
        if (answered != null) {
            return say("quotations.since.answered", Holding.Fact.moment(answered));
        }
        return asked == null ? "" : say("quotations.since.asked", Holding.Fact.moment(asked), quotation.reminders());
    }
}
