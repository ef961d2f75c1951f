package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Ballot;
import fr.percolateur.ballots.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What someone sent to a poll.
sealed interface Answer {

    record Complete(Ballot ballot) implements Answer {}

    /// @param sentence what to mend
    record Mistaken(String sentence) implements Answer {}

    /// @param fields by their names; the poll’s begin as it says
    /// @param name of the fields
    static Answer read(Poll poll, Map<String, List<String>> fields, String name) {
        var sent = fields.getOrDefault(name, List.of());
        return switch (poll.kind()) {
            case SINGLE -> one(ranks(sent, poll.options().size()));
            case MULTIPLE -> several(ranks(sent, poll.options().size()), poll.most());
            case SCALE -> one(ranks(sent, PollKind.STEPS));
            case RANKING ->
                ordered(
                        places(fields, name, poll.options().size()),
                        poll.options().size());
            case WORDS -> words(sent, poll.most());
        };
    }

    /// What is no rank is left out: no page sends it.
    private static List<Integer> ranks(List<String> sent, int size) {
        return sent.stream()
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(rank -> rank < size)
                .distinct()
                .toList();
    }

    private static Answer one(List<Integer> ranks) {
        return ranks.size() == 1
                ? new Complete(Ballot.choice(ranks.getFirst()))
                : new Mistaken(say("polls.mistake.one"));
    }

    private static Answer several(List<Integer> ranks, int most) {
        if (ranks.isEmpty()) {
            return new Mistaken(say("polls.mistake.some"));
        }
        return ranks.size() > most
                ? new Mistaken(say("polls.mistake.most", most, ranks.size()))
                : new Complete(new Ballot.Choices(ranks));
    }

    /// The option at each place; fewer when a place was left empty.
    private static List<Integer> places(Map<String, List<String>> fields, String name, int size) {
        return IntStream.rangeClosed(1, size)
                .boxed()
                .flatMap(place -> ranks(fields.getOrDefault(name + "-" + place, List.of()), size).stream())
                .toList();
    }

    private static Answer ordered(List<Integer> order, int size) {
        if (order.size() < size) {
            return new Mistaken(say("polls.mistake.order", size));
        }
        return order.stream().distinct().count() < size
                ? new Mistaken(say("polls.mistake.twice"))
                : new Complete(Ballot.choice(Order.number(order)));
    }

    private static Answer words(List<String> sent, int most) {
        var typed = new ArrayList<>(sent.stream()
                .map(word -> word.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(word -> !Word.plain(word).isEmpty())
                .toList());
        if (typed.isEmpty()) {
            return new Mistaken(say("polls.mistake.word"));
        }
        if (typed.size() > most) {
            return new Mistaken(say("polls.mistake.words", most));
        }
        return tooLong(typed.stream())
                ? new Mistaken(say("polls.mistake.long", Word.LONGEST))
                : new Complete(new Ballot.Words(typed));
    }

    private static boolean tooLong(Stream<String> words) {
        return words.anyMatch(word -> word.length() > Word.LONGEST);
    }
}
