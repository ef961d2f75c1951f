package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.EventRow.Status;
import fr.percolateur.component.Tone;
import fr.percolateur.extraction.EventFacts.Service;
import java.util.Set;

/// Accessibility services in words, and how far each is.
public final class Services {

    private static final Set<String> KNOWN =
            Set.of("lsf", "sous-titrage", "transcription", "boucle-magnetique", "plain-pied", "audiodescription");
    private static final Set<String> FEMININE = Set.of("lsf", "transcription", "boucle-magnetique", "audiodescription");

    private Services() {}

    /// « Langue des signes »; a word of an organiser’s own stands for itself.
    public static String name(String service) {
        return KNOWN.contains(service) ? say("agenda.service." + service) : service;
    }

    /// « confirmé », « réservée », « promis », as the service's gender wants.
    public static String state(Service service) {
        var gender = FEMININE.contains(service.service()) ? 1 : 0;
        return switch (service.state()) {
            case CONFIRMED -> say("agenda.service.state.confirmed", gender);
            case BOOKED -> say("agenda.service.state.booked", gender);
            case PROMISED -> say("agenda.service.state.promised", gender);
        };
    }

    /// « Langue des signes : confirmée ».
    static Status badge(Service service) {
        return new Status(tone(service), say("agenda.service.badge", name(service.service()), state(service)));
    }

    private static Tone tone(Service service) {
        return switch (service.state()) {
            case CONFIRMED -> Tone.DONE;
            case BOOKED, PROMISED -> Tone.HALF;
        };
    }
}
