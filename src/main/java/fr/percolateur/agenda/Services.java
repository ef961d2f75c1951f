package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.extraction.EventFacts.Service;
import fr.percolateur.web.Tone;
import java.util.Set;

/// Accessibility services in words, and how far each is.
public final class Services {

    private static final Set<String> KNOWN =
            Set.of("lsf", "sous-titrage", "transcription", "boucle-magnetique", "plain-pied", "audiodescription");

    private Services() {}

    /// « Langue des signes »; a word of an organiser’s own stands for itself.
    public static String name(String service) {
        return KNOWN.contains(service) ? say("agenda.service." + service) : service;
    }

    static Tone tone(Service service) {
        return switch (service.state()) {
            case CONFIRMED -> Tone.DONE;
            case BOOKED, PROMISED -> Tone.HALF;
        };
    }

    /// « confirmé », « réservé », « promis ».
    public static String state(Service service) {
        return switch (service.state()) {
            case CONFIRMED -> say("agenda.service.state.confirmed");
            case BOOKED -> say("agenda.service.state.booked");
            case PROMISED -> say("agenda.service.state.promised");
        };
    }
}
