package fr.percolateur.debate;

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
import org.jspecify.annotations.Nullable;

/// On the wall, the debate that goes on, or how the last one moved people: by itself for a while, later when it is
/// chosen.
public final class DebateExhibit implements Exhibit {

    private static final int RANK = 30;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final double HEAD = 4;
    private static final double MOTION = 1.35;
    private static final double SIDE = 2.2;
    private static final double COLUMN = 0.47;
    private static final double MARGIN = 0.7;
    private static final double POSITIONS = 12;

    /// Of one side.
    private static final int MOST = 3;

    private final Debates debates;
    private final Fragments fragments;
    private final InstantSource clock;

    DebateExhibit(Debates debates, Fragments fragments, InstantSource clock) {
        this.debates = debates;
        this.fragments = fragments;
        this.clock = clock;
    }

    /// @param most statements of each side, the last ones
    public record OnWall(DebateView view, int most) {

        public List<Debate.Statement> shown(Debate.Side side) {
            var all = view.debate().shown(side);
            return all.subList(Math.max(0, all.size() - most), all.size());
        }

        /// « et 4 autres, sur votre téléphone »; empty when all are there.
        public String others() {
            var others = view.sides().stream()
                    .mapToInt(side ->
                            view.debate().shown(side).size() - shown(side).size())
                    .sum();
            return others == 0 ? "" : say("debate.wall.others", others);
        }

        private List<Scale.Text> texts() {
            var texts = new ArrayList<Scale.Text>();
            texts.add(Scale.Text.of(view.debate().motion(), MOTION));
            if (view.showsPositions()) {
                texts.add(new Scale.Text(0, 1, 1, POSITIONS));
            } else if (view.showsStatements()) {
                texts.add(new Scale.Text(0, 1, 1, SIDE));
                texts.addAll(longer());
            } else {
                texts.add(Scale.Text.of(say("debate.wall.stand"), 1));
            }
            return texts;
        }

        /// The side that takes more.
        private List<Scale.Text> longer() {
            return view.sides().stream()
                    .map(side -> shown(side).stream()
                            .map(statement -> new Scale.Text(statement.text().length(), 1, COLUMN, MARGIN))
                            .toList())
                    .max(Comparator.comparingInt(texts ->
                            texts.stream().mapToInt(text -> text.letters() + 60).sum()))
                    .orElse(List.of());
        }

        private OnWall fitting() {
            return most == 1 || Scale.SMALLEST.holds(HEAD, texts()) ? this : new OnWall(view, most - 1).fitting();
        }
    }

    @Override
    public String name() {
        return DebatePart.NAME;
    }

    @Override
    public String title() {
        return say("wall.exhibit.debat");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Showing showing(Room room) {
        return debates.of(room.id()).stream()
                .filter(debate -> debate.phase() != Phase.DRAFT)
                .max(Comparator.comparing(Debate::goesOn).thenComparing(Debate::since))
                .map(debate -> new OnWall(DebateView.of(room, debate), MOST).fitting())
                .map(shown ->
                        new Showing(calls(shown.view()), HEAD, shown.texts(), fragments.html("debate/wall", shown)))
                .orElse(Showing.NOTHING);
    }

    private @Nullable Instant calls(DebateView view) {
        var since = view.debate().since();
        var isFresh = view.showsPositions() && since.isAfter(clock.instant().minus(FRESH));
        return view.takes() && view.debate().goesOn() || isFresh ? since : null;
    }
}
