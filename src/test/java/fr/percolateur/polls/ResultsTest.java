package fr.percolateur.polls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.ballots.Tally;
import fr.percolateur.ballots.Word;
import fr.percolateur.polls.Results.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static Poll poll(PollKind kind, String... options) {
        return new Poll(1, 2, kind, "Qui a le dernier mot ?", List.of(options), 2, true, 3L, null, null);
    }

    @Test
    void tellsNothingBeforeTenHaveAnswered() {
        var poll = poll(PollKind.SINGLE, "La hiérarchie", "Personne");

        assertThat(Results.of(poll, new Tally(9, List.of(9, 0)), List.of())).isEqualTo(new Results(poll, 0, List.of()));
        assertThat(Results.of(poll, new Tally(10, List.of(7, 3)), List.of()))
                .isEqualTo(new Results(
                        poll, 10, List.of(new Row(0, "La hiérarchie", 7, 70, 0), new Row(1, "Personne", 3, 30, 0))));
    }

    @Test
    void tellsOfSeveralAnswersTheShareOfThoseWhoAnswered() {
        var poll = poll(PollKind.MULTIPLE, "La hiérarchie", "Personne");

        assertThat(Results.of(poll, new Tally(12, List.of(12, 6)), List.of()).rows())
                .extracting(Row::share)
                .containsExactly(100, 50);
    }

    @Test
    void tellsTheMeanOfAScale() {
        var results =
                Results.of(poll(PollKind.SCALE, "Pas du tout", ""), new Tally(10, List.of(2, 0, 0, 0, 8)), List.of());

        assertThat(results.rows()).extracting(Row::label).containsExactly("1 – Pas du tout", "2", "3", "4", "5");
        assertThat(results.mean()).isEqualTo("4,2");
    }

    @Test
    void putsTheBestPlacedInFront() {
        var votes = new ArrayList<>(Collections.nCopies(6, 0));
        votes.set(Order.number(List.of(2, 0, 1)), 6);
        votes.set(Order.number(List.of(0, 2, 1)), 4);

        var results = Results.of(poll(PollKind.RANKING, "A", "B", "C"), new Tally(10, votes), List.of());

        assertThat(results.rows())
                .containsExactly(new Row(2, "C", 6, 80, 1.4), new Row(0, "A", 4, 70, 1.6), new Row(1, "B", 0, 0, 3.0));
    }

    @Test
    void showsTheWordsAloneThatSomeoneLookedAt() {
        var results = Results.of(
                poll(PollKind.WORDS),
                new Tally(11, List.of()),
                List.of(
                        new Word("ecoute", "Écoute", 9, Word.Fate.SHOWN),
                        new Word("chef", "chef", 2, Word.Fate.PROPOSED),
                        new Word("nom", "nom", 1, Word.Fate.HIDDEN)));

        assertThat(results.rows()).containsExactly(new Row(0, "Écoute", 9, 82, 0));
    }
}
