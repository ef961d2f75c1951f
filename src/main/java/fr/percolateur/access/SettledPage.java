package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Pleas.Settled;
import fr.percolateur.component.Tone;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.ZoneId;

/// @param unsent what someone had typed who came too late; empty for nothing
public record SettledPage(Page page, Settled settled, String unsent) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Tone tone() {
        return unsent.isBlank() ? Tone.PLAIN : Tone.WARNING;
    }

    /// « Acceptée par Noé Dunant, mercredi 3 mars 2027 à 10 h 12 ».
    public String title() {
        var at = settled.at().atZone(PARIS);
        return say(
                settled.decision().accepted() ? "access.settled.accepted" : "access.settled.refused",
                settled.by().isEmpty() ? say("access.settled.gone") : settled.by(),
                say("web.moment", Dates.longDay(at.toLocalDate()), Dates.hour(at.toLocalTime())));
    }

    public String list() {
        return DecisionController.ADDRESS;
    }
}
