package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Locale;

/// The polls of a room, as those see them who keep it.
///
/// @param done what was done just now, as the address has it; empty for nothing
public record PollsPage(Page page, Room room, List<PollView> polls, String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/sondages";
    }

    static String address(String slug, long poll) {
        return address(slug) + "/" + poll;
    }

    public String address() {
        return address(room.event().slug());
    }

    public String address(PollView view) {
        return address(room.event().slug(), view.poll().id());
    }

    public String told() {
        return told(done);
    }

    /// Only what these pages say themselves.
    static String told(String done) {
        return switch (done) {
            case "ecrit", "change", "retire", "ouvert", "clos", "montre", "masque", "mot", "trop-tard" ->
                say("polls.told." + done);
            default -> "";
        };
    }

    public static Tone tone(Poll poll) {
        return switch (poll.state()) {
            case DRAFT -> Tone.RING;
            case OPEN -> Tone.DONE;
            case CLOSED -> Tone.PLAIN;
        };
    }

    public static String state(Poll poll) {
        return say("polls.state." + poll.state().name().toLowerCase(Locale.ROOT));
    }

    /// « 42 », or that they are too few to say.
    public static String answers(PollView view) {
        return switch (view.poll().state()) {
            case DRAFT -> "";
            case OPEN, CLOSED ->
                view.results().isTold() ? String.valueOf(view.results().ballots()) : say("polls.few");
        };
    }
}
