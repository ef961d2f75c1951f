package fr.percolateur.moderation;

import fr.percolateur.live.Room;
import fr.percolateur.questions.Card;
import fr.percolateur.questions.Cards;
import fr.percolateur.questions.Fate;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The questions of a room, sorted by what a moderator does next.
public final class Inbox {

    private static final int SHOWN = 50;
    private static final int SIMILAR = 3;

    private final Questions questions;
    private final Likeness likeness;
    private final Balance balance;

    Inbox(Questions questions, Likeness likeness, Balance balance) {
        this.questions = questions;
        this.likeness = likeness;
        this.balance = balance;
    }

    /// @param similar those that all see and that say much the same
    public record Item(Card card, List<Card> similar) {}

    /// Some of many.
    ///
    /// @param all how many there are
    public record Pile(List<Item> items, int all) {

        public int more() {
            return all - items.size();
        }
    }

    /// @param wall what is on the wall; null for nothing
    /// @param pending to be read, the oldest first
    /// @param rushed to be read after these: they came faster than people type, from one network
    /// @param open what all see and nobody answered, the most supported first
    /// @param settled answered, merged or not taken, the last first
    public record Sorted(
            @Nullable Card wall,
            Pile pending,
            Pile rushed,
            Pile open,
            Pile settled,
            List<Balance.Line> places,
            List<Balance.Line> organisations) {}

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/questions";
    }

    Sorted of(Room room) {
        var all = questions.ledger(room.id());
        var cards = Cards.of(room, address(room.event().slug()));
        var pending = select(all, pending(false), Questions.BY_AGE);
        var shown = pending.stream().limit(SHOWN).map(Question::id).toList();
        var similar = shown.isEmpty() ? Map.<Long, List<Long>>of() : likeness.of(room.id(), shown);
        var byId = all.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Function<Question, Item> item = question -> new Item(
                cards.of(question),
                similar.getOrDefault(question.id(), List.of()).stream()
                        .limit(SIMILAR)
                        .flatMap(id ->
                                byId.containsKey(id) ? List.of(byId.get(id)).stream() : List.<Question>of().stream())
                        .map(cards::of)
                        .toList());
        return new Sorted(
                select(all, is(Fate.ON_THE_WALL), Questions.BY_AGE).stream()
                        .map(cards::of)
                        .findFirst()
                        .orElse(null),
                pile(pending, item),
                pile(select(all, pending(true), Questions.BY_AGE), item),
                pile(select(all, is(Fate.OPEN).or(is(Fate.WRITTEN_ANSWER)), Questions.BY_SUPPORT), item),
                pile(
                        select(
                                all,
                                settled(),
                                Comparator.comparing(Inbox::settledAt).reversed()),
                        item),
                balance.places(room.id()),
                balance.organisations(room.id()));
    }

    private static Predicate<Question> is(Fate fate) {
        return question -> question.fate() == fate;
    }

    private static Predicate<Question> pending(boolean rushed) {
        return is(Fate.PENDING).and(question -> question.rushed() == rushed);
    }

    private static Predicate<Question> settled() {
        return is(Fate.ANSWERED).or(is(Fate.REJECTED)).or(is(Fate.MERGED));
    }

    private static java.time.Instant settledAt(Question question) {
        if (question.answeredAt() != null) {
            return question.answeredAt();
        }
        return question.decidedAt() == null ? question.askedAt() : question.decidedAt();
    }

    private static List<Question> select(List<Question> all, Predicate<Question> which, Comparator<Question> order) {
        return all.stream().filter(which).sorted(order).toList();
    }

    private static Pile pile(List<Question> questions, Function<Question, Item> item) {
        return new Pile(questions.stream().limit(SHOWN).map(item).toList(), questions.size());
    }
}
