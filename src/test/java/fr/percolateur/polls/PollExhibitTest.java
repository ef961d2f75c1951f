package fr.percolateur.polls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.ballots.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the wall shows of answers that are too long for it.
class PollExhibitTest {

    private static final String ANSWER = "La personne qui le rédige, avec l’accord de celles et ceux qui le signent "
            + "et après lecture par un usager ";

    private static PollExhibit.OnWall shown(PollKind kind, int many, int question, List<Integer> votes) {
        var options = IntStream.range(0, many)
                .mapToObj(each -> ANSWER + (char) ('A' + each))
                .toList();
        var poll = new Poll(1, 2, kind, "x".repeat(question), options, 1, true, 3L, null, null);
        var results = Results.of(
                poll, new Tally(votes.stream().mapToInt(Integer::intValue).sum(), votes), List.of());
        return PollExhibit.OnWall.of(new PollView(poll, results, "", "", false));
    }

    private static List<Character> letters(PollExhibit.OnWall shown) {
        return shown.view().results().rows().stream()
                .map(row -> row.label().charAt(row.label().length() - 1))
                .toList();
    }

    @Test
    void showsTheFirstOfALongRankingInFullAndSaysHowManyMoreThereAre() {
        var votes = new ArrayList<>(Collections.nCopies(120, 0));
        votes.set(Order.number(List.of(4, 3, 2, 1, 0)), 12);

        var shown = shown(PollKind.RANKING, 5, 200, votes);

        assertThat(shown.isCut()).isFalse();
        assertThat(letters(shown)).containsExactly('E', 'D', 'C', 'B');
        assertThat(shown.left()).isEqualTo("Une autre réponse se lit sur les téléphones.");
    }

    @Test
    void keepsTheAnswersThatCameMostOftenInTheirOrder() {
        var shown = shown(PollKind.SINGLE, 10, 60, List.of(1, 9, 2, 8, 3, 7, 4, 6, 5, 5));

        assertThat(shown.isCut()).isFalse();
        assertThat(letters(shown)).startsWith('B', 'D').contains('F', 'H').doesNotContain('A');
        assertThat(shown.left())
                .isEqualTo((10 - letters(shown).size()) + " autres réponses se lisent sur les téléphones.");
    }

    @Test
    void showsAllThatFits() {
        var shown = shown(PollKind.SINGLE, 3, 60, List.of(6, 4, 2));

        assertThat(letters(shown)).containsExactly('A', 'B', 'C');
        assertThat(shown.left()).isEmpty();
    }
}
