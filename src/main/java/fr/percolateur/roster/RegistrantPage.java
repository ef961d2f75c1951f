package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditTrail;
import fr.percolateur.audit.AuditWords;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One registration, and what an organiser may do of it.
///
/// @param body the organisation of their address, else what they typed
/// @param rank in line, from 1; 0 for none
/// @param answers to the organiser’s questions
/// @param movable whether the other mode is offered
/// @param done what was just done, in a sentence; empty for nothing
/// @param trouble why what was just asked could not be; empty for nothing
/// @param reason as it was typed
public record RegistrantPage(
        Page page,
        Event event,
        Registration registration,
        String body,
        int rank,
        List<Answer> answers,
        List<AuditTrail.Entry> history,
        boolean movable,
        String done,
        String trouble,
        String reason,
        List<FieldError> mistakes) {

    public record Answer(String question, String answer) {}

    static String address(Event event, long registration) {
        return RosterPage.address(event) + "/" + registration;
    }

    public String address() {
        return address(event, registration.id());
    }

    public Tone tone() {
        return Registrant.tone(registration.status());
    }

    public String state() {
        return say("roster.status." + registration.status().word());
    }

    public String attends() {
        var claim = registration.claim();
        var how = say("roster.mode." + (claim.seat() == null ? claim.mode() : claim.seat()).word());
        return claim.places() > 1 ? say("roster.accompanied", how) : how;
    }

    /// Their rank, and what they wait for beside their seat; empty for someone who waits for nothing.
    public String hopes() {
        var line = registration.claim().line();
        if (line == null) {
            return "";
        }
        var how = say("roster.mode." + line.word());
        return rank > 0 ? say("roster.rank", how, rank) : say("roster.offered", how);
    }

    public String since() {
        return Dates.longDay(registration.createdAt().atZone(Moment.PARIS).toLocalDate());
    }

    public String why() {
        var why = registration.reason();
        return why == null ? "" : why;
    }

    public boolean may(Act act) {
        return act.fits(registration.status());
    }

    public boolean isMovable() {
        return movable && registration.status().active();
    }

    /// The mode that the button asks for.
    public Mode target() {
        var claim = registration.claim();
        return (claim.seat() == null ? claim.mode() : claim.seat()).other();
    }

    public String targetLabel() {
        return say("roster.move." + target().word());
    }

    public @Nullable Act ending() {
        return may(Act.REFUSE) ? Act.REFUSE : may(Act.CANCEL) ? Act.CANCEL : null;
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    /// « mardi 12 janvier 2027 à 10 h ».
    public static String when(AuditTrail.Entry entry) {
        return EventLines.instant(entry.at());
    }

    public static String who(AuditTrail.Entry entry) {
        var name = entry.name();
        return name != null ? name : say(entry.actor() == null ? "roster.history.program" : "roster.history.gone");
    }

    public static String what(AuditTrail.Entry entry) {
        return AuditWords.act(entry.act());
    }
}
