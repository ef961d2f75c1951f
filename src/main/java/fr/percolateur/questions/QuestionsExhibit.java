package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.Room;
import fr.percolateur.wall.Exhibit;
import fr.percolateur.wall.Scale;
import fr.percolateur.wall.Showing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The question that is being answered, as one large text, and those that come next.
public final class QuestionsExhibit implements Exhibit {

    private static final int RANK = 10;
    private static final int NEXT = 2;
    private static final double HEAD = 6;
    private static final double OF_ONE = 4.2;

    private final Questions questions;
    private final Fragments fragments;

    QuestionsExhibit(Questions questions, Fragments fragments) {
        this.questions = questions;
        this.fragments = fragments;
    }

    /// @param chosen what is being answered; null for nothing
    /// @param next the most supported of the others
    public record OnWall(@Nullable Card chosen, List<Card> next) {

        private double fixed() {
            return (chosen == null ? 0 : HEAD) + OF_ONE * next.size();
        }

        private List<Scale.Text> texts() {
            return chosen == null ? List.of() : List.of(Scale.Text.of(chosen.text(), 1));
        }

        /// What is being answered comes before what comes next: it is not to be small for it.
        private OnWall fitting() {
            return next.isEmpty() || Scale.of(fixed(), texts()).compareTo(Scale.MEDIUM) <= 0
                    ? this
                    : new OnWall(chosen, next.subList(0, next.size() - 1)).fitting();
        }
    }

    @Override
    public String name() {
        return QuestionsPart.NAME;
    }

    @Override
    public String title() {
        return say("wall.exhibit.questions");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Showing showing(Room room) {
        var waiting = questions.shown(room.id()).stream()
                .filter(question -> question.answeredAt() == null)
                .sorted(Questions.BY_SUPPORT)
                .map(Cards.of(room)::of)
                .toList();
        if (waiting.isEmpty()) {
            return Showing.NOTHING;
        }
        var all = new OnWall(
                waiting.stream().filter(Card::isOnTheWall).findFirst().orElse(null),
                waiting.stream().filter(card -> !card.isOnTheWall()).limit(NEXT).toList());
        var shown = all.fitting();
        return new Showing(since(all), shown.fixed(), shown.texts(), fragments.html("questions/wall", shown));
    }

    /// Those that wait are there when nothing else is.
    private static Instant since(OnWall shown) {
        var chosen = shown.chosen();
        var since = chosen == null ? null : chosen.question().wallSince();
        return since == null ? Instant.EPOCH : since;
    }
}
