package fr.percolateur.group;

import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// On the page of a registration: who entered this person; and, once they have their place, the way to enter others.
public final class GroupPanel implements RegistrationPanel {

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
    public Optional<Content> of(Registration registration, Event event, String address) {
        var sponsor = entries.sponsor(registration.id()).map(Sponsor::told).orElse("");
        var shown = new Shown(sponsor, registration.status() == Status.CONFIRMED ? address + "/groupe" : "");
        return shown.sponsor().isEmpty() && shown.address().isEmpty()
                ? Optional.empty()
                : Optional.of(pages.content("group/panel", shown));
    }
}
