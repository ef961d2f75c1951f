package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.Room;
import fr.percolateur.wall.Exhibit;
import fr.percolateur.wall.Scale;
import fr.percolateur.wall.Showing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// On the wall, the poll that is open, or what the last one came to: by itself for a while, later when it is chosen.
public final class PollExhibit implements Exhibit {

    private static final int RANK = 20;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final double HEAD = 5;
    private static final double QUESTION = 1.35;
    private static final double BAR = 0.85;
    private static final double BESIDE_FIGURES = 0.82;
    private static final double BESIDE_A_LINE = 0.95;
    private static final double MARGIN = 0.5;
    private static final int MOST_WORDS = 40;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_ANSWERS = 3;

    private final Polls polls;
    private final Fragments fragments;
    private final InstantSource clock;

    PollExhibit(Polls polls, Fragments fragments, InstantSource clock) {
        this.polls = polls;
        this.fragments = fragments;
        this.clock = clock;
    }

    /// @param more how many answers are left out
    public record OnWall(PollView view, int more) {

        static OnWall of(PollView view) {
            return new OnWall(view, 0).fitting();
        }

        /// Of many answers those that came most often: what is written there is to be read from the last row.
        private OnWall fitting() {
            var isCloud = view.poll().kind() == PollKind.WORDS;
            var answers = view.showsResults() ? view.results().rows().size() : 0;
            var fits = isCloud ? answers <= MOST_WORDS && Scale.SMALLER.holds(HEAD, texts()) : !isCut();
            return fits || answers <= (isCloud ? FEWEST_WORDS : FEWEST_ANSWERS)
                    ? this
                    : new OnWall(view.foremost(answers - 1), more + 1).fitting();
        }

        /// Whether not even the smallest letters hold all of it: then one reads how it begins.
        public boolean isCut() {
            return !Scale.TINY.holds(HEAD, texts());
        }

        public String left() {
            return more == 0 ? "" : say("polls.wall.more", more);
        }

        private List<Scale.Block> texts() {
            return PollExhibit.texts(this);
        }
    }

    @Override
    public String name() {
        return PollPart.NAME;
    }

    @Override
    public String title() {
        return say("wall.exhibit.sondage");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Showing showing(Room room) {
        return polls.of(room.id()).stream()
                .filter(poll -> poll.state() != Poll.State.DRAFT)
                .max(Comparator.comparing(Poll::isOpen).thenComparing(PollExhibit::turned))
                .map(poll -> PollView.of(room, poll, polls.results(poll)))
                .map(OnWall::of)
                .map(shown ->
                        new Showing(calls(shown.view()), HEAD, shown.texts(), fragments.html("polls/wall", shown)))
                .orElse(Showing.NOTHING);
    }

    /// When it was opened or closed.
    private static Instant turned(Poll poll) {
        return Objects.requireNonNull(poll.closedAt() == null ? poll.openedAt() : poll.closedAt());
    }

    private @Nullable Instant calls(PollView view) {
        var turned = turned(view.poll());
        return view.takes()
                        || view.showsResults() && turned.isAfter(clock.instant().minus(FRESH))
                ? turned
                : null;
    }

    private static List<Scale.Block> texts(OnWall shown) {
        var view = shown.view();
        var texts = new ArrayList<Scale.Block>();
        texts.add(Scale.Text.of(view.poll().question(), QUESTION));
        if (view.showsResults() && view.poll().kind() == PollKind.WORDS) {
            texts.add(new Scale.Cloud(view.cloud().stream()
                    .map(row -> Scale.Text.of(row.label(), PollView.times(view.size(row))))
                    .toList()));
        } else if (view.showsResults()) {
            view.results().rows().stream()
                    .map(row -> new Scale.Text(row.label().length(), 1, BESIDE_FIGURES, BAR))
                    .forEach(texts::add);
        } else {
            view.options().stream()
                    .map(option -> new Scale.Text(option.length(), 1, BESIDE_A_LINE, MARGIN))
                    .forEach(texts::add);
            texts.add(Scale.Text.of(view.silence(), 1));
        }
        if (shown.more() > 0) {
            texts.add(Scale.Text.of(shown.left(), 1));
        }
        return texts;
    }
}
