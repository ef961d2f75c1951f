package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.questions.Card;
import fr.percolateur.questions.Cards;
import fr.percolateur.questions.Fate;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import fr.percolateur.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One question, for the moderator who decides on it.
///
/// @param standing the one that stands for it: itself, unless it was merged
/// @param merged what was merged into it
/// @param targets those that it could be merged into, the likest first
/// @param mayBeShownOut whether it is known who asked it, and they are in the room
/// @param addressees everyone, and whom of the event it could be addressed to
public record RulingPage(
        Page page,
        String base,
        Card card,
        Card standing,
        List<Card> merged,
        List<Choice> targets,
        List<Choice> addressees,
        boolean mayBeShownOut,
        Typed typed,
        List<FieldError> errors) {

    private static final int TARGETS = 12;

    /// What was sent and could not be done.
    public record Typed(String reason, String service, String target, String exclusion) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /// @param alike the ids of those that say much the same, the likest first
    static RulingPage of(
            Page page,
            Cards cards,
            Question question,
            Question standing,
            List<Question> ledger,
            List<Long> alike,
            boolean mayBeShownOut,
            Typed typed,
            List<FieldError> errors) {
        var targets = ledger.stream()
                .filter(other -> other.isPublic() && other.id() != question.id())
                .sorted(Comparator.comparingInt((Question other) -> rank(alike, other))
                        .thenComparing(Questions.BY_SUPPORT))
                .limit(TARGETS)
                .map(other -> new Choice(
                        String.valueOf(other.id()),
                        other.text(),
                        alike.contains(other.id()) ? say("moderation.alike") : "",
                        String.valueOf(other.id()).equals(typed.target())))
                .toList();
        return new RulingPage(
                page,
                cards.base(),
                cards.of(question),
                cards.of(standing),
                ledger.stream()
                        .filter(other -> Objects.equals(other.mergedInto(), question.id()))
                        .map(cards::of)
                        .toList(),
                targets,
                cards.choices(question.addressee() == null ? "" : question.addressee()),
                mayBeShownOut,
                typed,
                errors);
    }

    private static int rank(List<Long> alike, Question other) {
        var rank = alike.indexOf(other.id());
        return rank < 0 ? alike.size() : rank;
    }

    public Fate fate() {
        return card.question().fate();
    }

    public String state() {
        return say("moderation.state." + fate().name().toLowerCase(java.util.Locale.ROOT));
    }

    public String mistake(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    public @Nullable String reason() {
        return card.question().reason();
    }

    /// What was typed, or else what stands.
    public String service() {
        var stands = card.question().service();
        return !typed.service().isEmpty() || stands == null ? typed.service() : stands;
    }

    public boolean mayBeMerged() {
        return switch (fate()) {
            case PENDING, OPEN, ON_THE_WALL, ANSWERED, WRITTEN_ANSWER -> true;
            case REJECTED, MERGED -> false;
        };
    }

    public boolean mayBeAssigned() {
        return card.question().isPublic();
    }

    /// One other than everyone is there.
    public boolean mayBeAddressed() {
        return addressees.size() > 1 && mayBeMerged();
    }

    public boolean mayBeRejected() {
        return mayBeMerged();
    }
}
