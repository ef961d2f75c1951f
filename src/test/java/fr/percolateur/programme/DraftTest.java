package fr.percolateur.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {

    static Sequence session(String title, String start, int minutes) {
        return in("", title, start, minutes);
    }

    static Sequence in(String room, String title, String start, int minutes) {
        return new Sequence(
                Sequence.NEW, title, "", "", start, String.valueOf(minutes), room, List.of(), List.of(), "", "");
    }

    private static final Draft COFFEE = new Draft(
            List.of(session("Accueil", "16:30", 5), session("Récit", "16:35", 35), session("Débat", "17:10", 30)));

    private static List<String> told(Draft draft) {
        return draft.sequences().stream()
                .map(session -> session.start() + " " + session.title())
                .toList();
    }

    @Test
    void givesTwoThatChangePlacesTheTimeTheyFilledTogether() {
        assertThat(told(COFFEE.moved(1, 2))).containsExactly("16:30 Accueil", "16:35 Débat", "17:05 Récit");
        assertThat(told(COFFEE.moved(2, 0))).containsExactly("16:30 Débat", "17:00 Accueil", "17:05 Récit");
        assertThat(told(COFFEE.moved(0, 2))).containsExactly("16:30 Récit", "17:05 Débat", "17:35 Accueil");
    }

    @Test
    void keepsTheGapBetweenTwoThatChangePlaces() {
        var draft = new Draft(List.of(session("A", "9:00", 30), session("B", "10 h", 60)));

        assertThat(told(draft.moved(0, 1))).containsExactly("09:00 B", "10:30 A");
    }

    @Test
    void leavesHoursToParallelRooms() {
        var draft = new Draft(List.of(in("Four", "A", "09:00", 60), in("Soufflerie", "B", "09:00", 60)));

        assertThat(told(draft.moved(0, 1))).containsExactly("09:00 B", "09:00 A");
    }

    @Test
    void movesAllThatFollowsOnTheSameDay() {
        var longer = new Draft(
                List.of(session("Accueil", "16:30", 15), session("Récit", "16:35", 35), session("Débat", "17:10", 30)));

        assertThat(told(longer.shifted(0))).containsExactly("16:30 Accueil", "16:45 Récit", "17:20 Débat");
        assertThat(longer.shifted(2)).isEqualTo(longer);
    }

    @Test
    void addsWhereTheLastOneEnds() {
        assertThat(COFFEE.longer().sequences().getLast().start()).isEqualTo("17:40");
        assertThat(new Draft(List.of()).longer().sequences().getLast().start()).isEmpty();
    }
}
