package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Locale;

/// The lessons of an event, for those who write them.
///
/// @param publishes whether the reader may make them public
/// @param done what was just done, by its word; empty for nothing
/// @param trouble why nothing was; empty for nothing
public record HarvestPage(
        Page page, Event event, List<Lesson> lessons, boolean publishes, String done, String trouble) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/enseignements";
    }

    public String address() {
        return address(event.slug());
    }

    public String address(Lesson lesson) {
        return address() + "/" + lesson.id();
    }

    public boolean isFirst(Lesson lesson) {
        return lesson.number() == 1;
    }

    public boolean isLast(Lesson lesson) {
        return lesson.number() == lessons.size();
    }

    /// Where all of them are read; empty while none is public.
    public String shown() {
        return lessons.stream().anyMatch(Lesson::isPublic) ? event.address() + "enseignements/" : "";
    }

    public static String state(Lesson lesson) {
        return say("harvest.state." + lesson.state().name().toLowerCase(Locale.ROOT));
    }

    public static Tone tone(Lesson lesson) {
        return switch (lesson.state()) {
            case DRAFT -> Tone.RING;
            case PUBLISHED -> Tone.DONE;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }

    public String told() {
        return told(done);
    }

    /// Only what these pages say themselves.
    static String told(String done) {
        return switch (done) {
            case "ecrit", "change", "publie", "retire", "supprime", "deplace", "preuve", "sans-preuve", "importe" ->
                say("harvest.done." + done);
            default -> "";
        };
    }
}
