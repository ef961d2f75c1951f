package fr.percolateur.group;

import fr.percolateur.event.Event;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.registration.RegistrationLinks.Trace;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// On the page of a registration: who entered this person; and, once they have their place, the way to enter others.
public final class GroupPanel implements RegistrationPanel {

    /// Of those whom a colleague entered.
    static final Trace ENTERED =
            new Trace("group", "exists (select from group_entry where registration_id = r.id and sponsor_email <> '')");

    private final EntryRows entries;
    private final Pages pages;

    GroupPanel(EntryRows entries, Pages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /// @param sponsor who entered this person; empty for nobody
    /// @param address where they enter others; empty when they may not
    public record Shown(String sponsor, String address) {}

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        var sponsor = opened.has(ENTERED)
                ? entries.sponsor(registration.id()).map(Sponsor::told).orElse("")
                : "";
        var shown = new Shown(sponsor, registration.status() == Status.CONFIRMED ? address + "/groupe" : "");
        return shown.sponsor().isEmpty() && shown.address().isEmpty()
                ? Optional.empty()
                : Optional.of(pages.content("group/panel", shown));
    }
}
