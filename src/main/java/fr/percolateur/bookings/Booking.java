package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.Services;
import fr.percolateur.component.Choice;
import fr.percolateur.component.Tone;
import java.util.ArrayList;
import java.util.List;

/// A service of an event, and what is agreed with whoever gives it, as it is typed.
///
/// @param service a word of the document format, or an organiser’s own
/// @param state `promis`, `reserve`, `confirme`; empty when the service is not offered
/// @param email of the contact
/// @param bookedOn `2027-01-12`; empty for not yet
/// @param notes never public
public record Booking(
        String service,
        String state,
        String provider,
        String contact,
        String email,
        String bookedOn,
        String confirmedOn,
        String notes) {

    static final List<String> SERVICES =
            List.of("lsf", "sous-titrage", "transcription", "boucle-magnetique", "plain-pied", "audiodescription");
    static final List<String> STATES = List.of("promis", "reserve", "confirme");

    static Booking of(String service, String state) {
        return new Booking(service, state, "", "", "", "", "", "");
    }

    Booking with(Booking agreed) {
        return new Booking(
                service,
                state,
                agreed.provider,
                agreed.contact,
                agreed.email,
                agreed.bookedOn,
                agreed.confirmedOn,
                agreed.notes);
    }

    public String name() {
        return Services.name(service);
    }

    public boolean isOffered() {
        return !state.isEmpty();
    }

    boolean isBare() {
        return (provider + contact + email + bookedOn + confirmedOn + notes).isEmpty();
    }

    public Tone tone() {
        return switch (state) {
            case "confirme" -> Tone.DONE;
            case "reserve" -> Tone.HALF;
            default -> Tone.RING;
        };
    }

    public String word() {
        return say("bookings.state." + (STATES.contains(state) ? state : "aucun"));
    }

    public List<Choice> states() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("bookings.state.aucun"), say("bookings.state.aucun.hint"), state.isEmpty()));
        STATES.forEach(each -> choices.add(new Choice(
                each, say("bookings.state." + each), say("bookings.state." + each + ".hint"), each.equals(state))));
        return choices;
    }
}
