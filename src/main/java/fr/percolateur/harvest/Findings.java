package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Evidence;
import fr.percolateur.polls.Poll;
import fr.percolateur.polls.Polls;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import fr.percolateur.quotations.Quotations;
import fr.percolateur.wording.FrenchLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a meeting left that a lesson may stand on, each by the word that a form sends.
record Findings(Map<String, Evidence> all) {

    private static final int LONGEST = 90;

    static Findings of(Event event, Questions questions, Polls polls, Quotations quotations) {
        var all = new LinkedHashMap<String, Evidence>();
        var programme = event.details().programme();
        for (var rank = 0; rank < programme.size(); rank++) {
            all.put(
                    "sequence-" + rank,
                    new Evidence.Sequence(programme.get(rank).title()));
        }
        quotations
                .signed(event.id())
                .forEach(quotation ->
                        all.put("citation-" + quotation.id(), new Evidence.Quoted(quotation.label(), quotation.id())));
        questions.shown(event.id()).stream()
                .sorted(Questions.BY_SUPPORT)
                .forEach(question -> all.put("question-" + question.id(), asked(question)));
        polls.of(event.id()).stream()
                .filter(poll -> poll.state() == Poll.State.CLOSED)
                .forEach(poll -> all.put("sondage-" + poll.id(), new Evidence.Polled(poll.question(), poll.id())));
        return new Findings(all);
    }

    private static Evidence asked(Question question) {
        return new Evidence.Asked(question.text().replaceAll("\\s+", " "), question.id());
    }

    Optional<Evidence> of(String word) {
        return Optional.ofNullable(all.get(word));
    }

    List<Choice> choices(String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", say("harvest.proof.choose"), -1, chosen.isEmpty())),
                        all.entrySet().stream()
                                .map(each -> new Choice(
                                        each.getKey(),
                                        say(
                                                "harvest.proof.choice",
                                                each.getValue().kind(),
                                                shortened(FrenchLine.set(
                                                        each.getValue().label()))),
                                        -1,
                                        each.getKey().equals(chosen))))
                .toList();
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
