package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.questions.Question;
import fr.percolateur.wording.FrenchLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A question that stands for itself, with what was merged into it and what became of it.
///
/// @param settlement null while it is owed
/// @param owed whom the site asked to answer; null for nobody
public record Entry(
        Question question,
        List<Question> merged,
        @Nullable Settlement settlement,
        @Nullable Debt owed) {

    /// @param email of the service
    public record Debt(
            String email, Instant askedAt, @Nullable Instant remindedAt, int reminders) {}

    public enum State {
        /// Nobody answered and nobody was asked to.
        OPEN,
        /// A service owes an answer.
        OWED,
        ORAL,
        WRITTEN,
        DECLINED
    }

    public Entry {
        merged = List.copyOf(merged);
    }

    public State state() {
        return switch (settlement) {
            case Settlement.Oral _ -> State.ORAL;
            case Settlement.Written _ -> State.WRITTEN;
            case Settlement.Declined _ -> State.DECLINED;
            case null -> question.service() == null ? State.OPEN : State.OWED;
        };
    }

    public boolean isSettled() {
        return settlement != null;
    }

    /// As French is set: no mark stands alone on a line.
    public String text() {
        return set(question.text());
    }

    /// What was merged into it, as it is read.
    public List<String> alike() {
        return merged.stream().map(question -> set(question.text())).toList();
    }

    static String set(String text) {
        return text.lines().map(FrenchLine::set).collect(Collectors.joining("\n"));
    }

    public String stateLabel() {
        return say("ledger.state." + state().name().toLowerCase(Locale.ROOT));
    }

    public Tone tone() {
        return switch (state()) {
            case OPEN -> Tone.RING;
            case OWED -> Tone.WARNING;
            case ORAL, WRITTEN -> Tone.DONE;
            case DECLINED -> Tone.PLAIN;
        };
    }

    /// What became of it, in a sentence; of a written answer, who gave it.
    public String told() {
        return switch (settlement) {
            case Settlement.Oral(var second, var _) ->
                second == null ? say("ledger.told.oral") : say("ledger.told.oral.at", clock(second));
            case Settlement.Written(var service, var _, var _) -> say("ledger.told.written", service);
            case Settlement.Declined(var reason, var _) -> say("ledger.told.declined", set(reason));
            case null -> {
                var service = question.service();
                yield service == null ? say("ledger.told.open") : say("ledger.told.owed", service);
            }
        };
    }

    /// The written answer, a paragraph a line; none otherwise.
    public List<String> answer() {
        return settlement instanceof Settlement.Written(var _, var answer, var _)
                ? answer.lines()
                        .filter(line -> !line.isBlank())
                        .map(FrenchLine::set)
                        .toList()
                : List.of();
    }

    static String clock(int second) {
        var time = Duration.ofSeconds(second);
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
