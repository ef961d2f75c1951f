package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Word;
import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.conduct.KeeperPage;
import fr.percolateur.live.Gestures;
import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One poll, as those see it who keep the room: a form while it is a draft, then its results.
///
/// @param view null for one that is being written first
/// @param done key of what was done just now, as the address has it: anything
public record PollPage(
        Page page, Room room, @Nullable PollView view, PollForm form, List<FieldError> mistakes, String done) {

    /// One that was opened.
    public record Run(KeeperPage desk, State state) {}

    /// How it stands.
    ///
    /// @param words that people typed, to decide of
    public record State(Room room, PollView view, List<Word> words) {

        public String address() {
            return PollsPage.address(room.event().slug(), view.poll().id());
        }

        public String back() {
            return PollsPage.address(room.event().slug());
        }
    }

    public String address() {
        return view == null
                ? PollsPage.address(room.event().slug())
                : PollsPage.address(room.event().slug(), view.poll().id());
    }

    public String back() {
        return PollsPage.address(room.event().slug());
    }

    public String told() {
        return Gestures.told(done);
    }

    public List<Choice> kinds() {
        return Stream.of(PollKind.values())
                .map(kind -> new Choice(
                        kind.word(),
                        kind.label(),
                        say("polls.kind." + kind.word() + ".hint"),
                        kind.word().equals(form.kind())))
                .toList();
    }

    public List<Choice> moments() {
        return List.of(
                new Choice("direct", say("polls.results.live"), -1, form.live()),
                new Choice("cloture", say("polls.results.closed"), -1, !form.live()));
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public static String fate(Word word) {
        return say("polls.fate." + word.fate().name().toLowerCase(Locale.ROOT));
    }

    public static Tone tone(Word word) {
        return switch (word.fate()) {
            case PROPOSED -> Tone.WARNING;
            case SHOWN -> Tone.DONE;
            case HIDDEN -> Tone.PLAIN;
        };
    }
}
