package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The door of an event.
///
/// @param passage the id of the next scan: a form sent twice is one
/// @param words that a guest was looked for by
/// @param admission what became of the last scan; null for none
/// @param added those who came without being registered
/// @param done what was just done beside a scan, in a sentence; empty for nothing
public record DoorPage(
        Page page,
        Event event,
        UUID passage,
        String words,
        List<Guest> found,
        List<Headcount> counts,
        @Nullable Admission admission,
        String done,
        List<AddedPage.Added> added,
        List<FieldError> mistakes) {

    public static String address(Event event) {
        return address(event.slug());
    }

    static String address(String slug) {
        return "/atelier/agenda/" + slug + "/emargement";
    }

    public String address() {
        return address(event);
    }

    public String figures(Headcount count) {
        return say("checkin.count", count.arrived(), count.expected());
    }

    public boolean isTold() {
        return admission != null || !done.isEmpty();
    }

    public Tone tone() {
        if (admission == null) {
            return Tone.DONE;
        }
        return switch (admission.outcome()) {
            case ARRIVED -> Tone.DONE;
            case AGAIN -> Tone.HALF;
            case ELSEWHERE, UNCONFIRMED, UNKNOWN -> Tone.ERROR;
        };
    }

    public String told() {
        return admission == null
                ? done
                : say("checkin.outcome." + admission.outcome().word());
    }

    /// Who it is, and what the door should know.
    public String detail() {
        var guest = admission == null ? null : admission.guest();
        return guest == null ? "" : guest.name() + " – " + state(guest);
    }

    public String state(Guest guest) {
        var arrived = guest.arrivedAt();
        var state = arrived != null
                ? say("checkin.arrived", EventLines.hour(arrived))
                : guest.expected()
                        ? say("checkin.expected." + guest.mode().word())
                        : say("checkin.status." + guest.status().word());
        return guest.accompanied() ? say("checkin.accompanied", state) : state;
    }

    public String correction(AddedPage.Added added) {
        return AddedPage.address(event, added);
    }

    public static String hour(AddedPage.Added added) {
        return say("checkin.arrived", EventLines.hour(added.arrivedAt()));
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
