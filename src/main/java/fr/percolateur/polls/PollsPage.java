package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.live.Room;
import java.util.List;
import java.util.Locale;

/// The polls of a room, as those see them who keep it.
public record PollsPage(Room room, List<PollView> polls) {

    public static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/sondages";
    }

    static String address(String slug, long poll) {
        return address(slug) + "/" + poll;
    }

    public String address(PollView view) {
        return address(room.event().slug(), view.poll().id());
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
