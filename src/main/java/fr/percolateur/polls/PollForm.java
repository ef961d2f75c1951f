package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Word;
import fr.percolateur.component.FieldError;
import fr.percolateur.wording.FrenchLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// A poll as it was typed.
///
/// @param kind as it was sent: anything
/// @param answers a line each
/// @param low what the least of a scale means; empty for nothing
/// @param most a number, if they were right
public record PollForm(
        String kind, String question, String answers, String low, String high, String most, boolean live) {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 120;

    static final PollForm EMPTY = new PollForm("single", "", "", "", "", "", true);

    static PollForm read(MultiValueMap<String, String> fields) {
        return new PollForm(
                line(fields, "type"),
                line(fields, "question"),
                text(fields, "reponses"),
                line(fields, "bas"),
                line(fields, "haut"),
                line(fields, "nombre"),
                !line(fields, "resultats").equals("cloture"));
    }

    static PollForm of(Poll poll) {
        var isScale = poll.kind() == PollKind.SCALE;
        return new PollForm(
                poll.kind().word(),
                poll.question(),
                isScale ? "" : String.join("\n", poll.options()),
                isScale ? poll.options().getFirst() : "",
                isScale ? poll.options().getLast() : "",
                poll.kind().isLimited() ? String.valueOf(poll.most()) : "",
                poll.shown());
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "")
                .replace("\r\n", "\n")
                .strip();
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return text(fields, name).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    public Optional<PollKind> known() {
        return Stream.of(PollKind.values())
                .filter(each -> each.word().equals(kind))
                .findFirst();
    }

    private List<String> options() {
        return answers.lines()
                .map(line -> line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(FrenchLine::set)
                .toList();
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (question.isEmpty()) {
            mistakes.add(new FieldError("question", say("polls.mistake.question")));
        } else if (question.length() > LONGEST_QUESTION) {
            mistakes.add(new FieldError(
                    "question", say("polls.mistake.question.long", LONGEST_QUESTION, question.length())));
        }
        known().ifPresentOrElse(
                        each -> {
                            if (each.hasOptions()) {
                                options(each, mistakes);
                            }
                            if (each.isLimited()) {
                                most(each, mistakes);
                            }
                            if (each == PollKind.SCALE && Math.max(low.length(), high.length()) > Word.LONGEST) {
                                mistakes.add(new FieldError(
                                        low.length() > Word.LONGEST ? "bas" : "haut",
                                        say("polls.mistake.end", Word.LONGEST)));
                            }
                        },
                        () -> mistakes.add(new FieldError("type", say("polls.mistake.kind"))));
        return mistakes;
    }

    private void options(PollKind each, List<FieldError> mistakes) {
        var options = options();
        if (options.size() < PollKind.LEAST_OPTIONS) {
            mistakes.add(new FieldError("reponses", say("polls.mistake.answers.few")));
        } else if (options.size() > each.mostOptions()) {
            mistakes.add(new FieldError(
                    "reponses",
                    say(
                            each == PollKind.RANKING ? "polls.mistake.answers.ranked" : "polls.mistake.answers.many",
                            each.mostOptions(),
                            options.size())));
        }
        if (options.stream().distinct().count() < options.size()) {
            mistakes.add(new FieldError("reponses", say("polls.mistake.answers.same")));
        }
        options.stream()
                .filter(option -> option.length() > LONGEST_ANSWER)
                .findFirst()
                .ifPresent(option -> mistakes.add(
                        new FieldError("reponses", say("polls.mistake.answers.long", LONGEST_ANSWER, option))));
    }

    /// Empty means as many as there are.
    private void most(PollKind each, List<FieldError> mistakes) {
        var highest = highest(each);
        if (!most.isEmpty()
                && (!most.matches("\\d{1,2}") || Integer.parseInt(most) < 1 || Integer.parseInt(most) > highest)) {
            mistakes.add(new FieldError("nombre", say("polls.mistake.number", highest, most)));
        }
    }

    private int highest(PollKind each) {
        return each == PollKind.WORDS
                ? PollKind.MOST_WORDS
                : Math.max(1, options().size());
    }

    private List<String> ends() {
        return List.of(FrenchLine.set(low), FrenchLine.set(high));
    }

    /// What it asks, once nothing is wrong with it.
    PollDraft asked() {
        var each = known().orElseThrow();
        return new PollDraft(
                each,
                FrenchLine.set(question),
                each.hasOptions() ? options() : each == PollKind.SCALE ? ends() : List.of(),
                !each.isLimited() ? 1 : most.isEmpty() ? highest(each) : Integer.parseInt(most),
                live);
    }
}
