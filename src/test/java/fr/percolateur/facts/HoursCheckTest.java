package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class HoursCheckTest {

    @Test
    void seesAFieldThatSaysAnotherHour() {
        var source = event("""
                champs_informations:
                - intitule: Horaires
                  contenu: 17h30-18h
                """, "");

        assertThat(Notes.of(Code.HORAIRES_CONTRADICT, source))
                .containsExactly(Notes.finding(
                        Code.HORAIRES_CONTRADICT,
                        9,
                        12,
                        "Le champ dit 17\u00A0h\u00A030, l’en-tête dit 16\u00A0h\u00A030.",
                        "17h30-18h",
                        null));
    }

    @Test
    void acceptsAFieldThatAgrees() {
        var source = event("""
                champs_informations:
                - intitule: Horaires
                  contenu: de 16h30 à 18h
                """, "");

        assertThat(Notes.of(Code.HORAIRES_CONTRADICT, source)).isEmpty();
    }

    @Test
    void seesProseThatSaysAnotherHour() {
        var source = event("", """
                Rendez-vous le 10 février 2027 de 17h à 18h30.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source))
                .containsExactly(Notes.finding(
                        Code.TIME_CONTRADICTION,
                        8,
                        16,
                        "Le texte dit 17\u00A0h, l’en-tête dit 16\u00A0h\u00A030.",
                        "10 février 2027 de 17h à 18h30",
                        null));
    }

    @Test
    void leavesASessionWithinTheSlotAlone() {
        var source = event("", """
                Le 10 février, à 17h, un marin parlera ; accueil le 10 février dès 16h.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source)).isEmpty();
    }

    @Test
    void seesTheDayInAnotherYear() {
        var source = event("", """
                C’est le 10 février 2026.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source))
                .containsExactly(Notes.finding(
                        Code.TIME_CONTRADICTION,
                        8,
                        10,
                        "Le texte parle de 2026, l’en-tête place l’événement en 2027.",
                        "10 février 2026",
                        null));
    }

    @Test
    void leavesAnotherDayOfAnotherYearAlone() {
        var source = event("", """
                La loi du 3 mai 2019 le veut.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source)).isEmpty();
    }

    @Test
    void seesALargerEventOfAnotherYear() {
        var source = event("", """
                Dans le cadre de la Semaine des estuaires 2026, venez.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source))
                .containsExactly(Notes.finding(
                        Code.TIME_CONTRADICTION,
                        8,
                        21,
                        "Le texte parle de 2026, l’en-tête place l’événement en 2027.",
                        "Semaine des estuaires 2026",
                        null));
    }

    @Test
    void acceptsALargerEventOfTheYear() {
        var source = event("", """
                Dans le cadre de la Semaine des estuaires 2027, venez.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source)).isEmpty();
    }

    @Test
    void seesRegistrationsClosedAndOpen() {
        var source = event("", """
                Inscriptions closes.

                Vous pouvez vous inscrire au port.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source))
                .containsExactly(Notes.finding(
                        Code.TIME_CONTRADICTION,
                        8,
                        1,
                        "Le document dit les inscriptions closes, et ailleurs qu’on peut s’inscrire.",
                        "Inscriptions closes",
                        null));
    }

    @Test
    void acceptsRegistrationsClosed() {
        var source = event("", """
                Inscriptions closes.
                """);

        assertThat(Notes.of(Code.TIME_CONTRADICTION, source)).isEmpty();
    }
}
