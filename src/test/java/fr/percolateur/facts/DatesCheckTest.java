package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.document;
import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class DatesCheckTest {

    @Test
    void seesAnEventWithoutAStart() {
        var source = document("""
                ---
                title: Marées
                categories: [Atelier]
                event_date: 2027-02-10
                ---
                """);

        assertThat(Notes.of(Code.NO_START_DATE, source))
                .containsExactly(Notes.finding(
                        Code.NO_START_DATE,
                        4,
                        1,
                        "Cet événement n’a pas de date de début.",
                        "event_date: 2027-02-10",
                        "event_start_date: 2027-02-10"));
    }

    @Test
    void leavesArticlesAlone() {
        assertThat(Notes.of(Code.NO_START_DATE, "actualites/algues.md", document("""
                ---
                title: Marées
                categories: [Atelier]
                event_date: 2027-02-10
                ---
                """)))
                .isEmpty();
    }

    @Test
    void seesAStartAtMidnight() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 00:00:00 +01:00
                lieu: Maison du port
                champs_informations:
                - intitule: Horaires
                  contenu: 9h30 à 12h
                ---
                """);

        assertThat(Notes.of(Code.START_MIDNIGHT, source))
                .containsExactly(Notes.finding(
                        Code.START_MIDNIGHT,
                        4,
                        19,
                        "L’événement commence à minuit : l’heure manque sans doute.",
                        "2027-02-10 00:00:00 +01:00",
                        "2027-02-10 09:30:00 +01:00"));
    }

    @Test
    void acceptsADayWithoutHour() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                ---
                """);

        assertThat(Notes.of(Code.START_MIDNIGHT, source)).isEmpty();
    }

    @Test
    void seesAnEndThatIsNowhere() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                lieu: Maison du port
                champs_informations:
                - intitule: Horaires
                  contenu: 16h30 - 18h
                ---
                """);

        assertThat(Notes.of(Code.NO_END_DATE_FIELD, source))
                .containsExactly(Notes.finding(
                        Code.NO_END_DATE_FIELD,
                        4,
                        1,
                        "La fin de l’événement n’est pas dans l’en-tête.",
                        "2027-02-10 16:30:00 +01:00",
                        "event_end_date: 2027-02-10 18:00:00 +01:00"));
    }

    @Test
    void acceptsAnEnd() {
        var source = event("", "");

        assertThat(Notes.of(Code.NO_END_DATE_FIELD, source)).isEmpty();
    }

    @Test
    void seesAnEndBeforeTheStart() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 08:00:00 +01:00
                lieu: Maison du port
                ---
                """);

        assertThat(Notes.of(Code.END_BEFORE_START, source))
                .containsExactly(Notes.finding(
                        Code.END_BEFORE_START,
                        5,
                        17,
                        "L’événement finit (2027-02-10 08:00:00 +01:00) avant de commencer (2027-02-10 16:30:00 +01:00).",
                        "2027-02-10 08:00:00 +01:00",
                        null));
    }

    @Test
    void acceptsAnEndOnTheSameDay() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10
                lieu: Maison du port
                ---
                """);

        assertThat(Notes.of(Code.END_BEFORE_START, source)).isEmpty();
    }
}
