package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class CalendarCheckTest {

    @Test
    void seesAWrongWeekday() {
        var source = event("", """
                Venez le mardi 10 février.
                """);

        assertThat(Notes.of(Code.WEEKDAY_MISMATCH, source))
                .containsExactly(Notes.finding(
                        Code.WEEKDAY_MISMATCH,
                        8,
                        10,
                        "Le 10\u00A0février 2027 est un mercredi.",
                        "mardi 10 février",
                        "mercredi 10\u00A0février 2027"));
    }

    @Test
    void acceptsTheRightWeekday() {
        var source = event("", """
                Venez le mercredi 10 février.
                """);

        assertThat(Notes.of(Code.WEEKDAY_MISMATCH, source)).isEmpty();
    }

    @Test
    void seesADayThatNoCalendarHas() {
        var source = event("", """
                Avant le 31 avril, répondez.
                """);

        assertThat(Notes.of(Code.WEEKDAY_MISMATCH, source))
                .containsExactly(Notes.finding(
                        Code.WEEKDAY_MISMATCH, 8, 10, "Cette date n’existe dans aucun calendrier.", "31 avril", null));
    }

    @Test
    void acceptsTheLastDayOfAMonth() {
        var source = event("", """
                Avant le 30 avril, répondez.
                """);

        assertThat(Notes.of(Code.WEEKDAY_MISMATCH, source)).isEmpty();
    }
}
