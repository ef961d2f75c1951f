package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class ProgrammeCheckTest {

    @Test
    void seesDurationsThatOverflow() {
        var source = event("", """
                * Ouverture [30 minutes]
                * Débat [45 minutes]
                * Clôture [20 minutes]
                """);

        assertThat(Notes.of(Code.PROGRAMME_SUM, source))
                .containsExactly(Notes.finding(
                        Code.PROGRAMME_SUM,
                        8,
                        14,
                        "Les durées du programme font 1\u00A0h\u00A035, la rencontre dure 1\u00A0h\u00A030.",
                        "30 minutes",
                        null));
    }

    @Test
    void acceptsDurationsThatFit() {
        var source = event("", """
                * Ouverture [30 minutes]
                * Débat [45 minutes]
                * Clôture [15 minutes]
                """);

        assertThat(Notes.of(Code.PROGRAMME_SUM, source)).isEmpty();
    }

    @Test
    void seesAHoleBeforeTheFirstItem() {
        var source = event("", """
                [17h-17h30] Accueil

                [17h30-18h] Débat
                """);

        assertThat(Notes.of(Code.PROGRAMME_SUM, source))
                .containsExactly(Notes.finding(
                        Code.PROGRAMME_SUM,
                        8,
                        2,
                        "Le programme commence à 17\u00A0h, la rencontre à 16\u00A0h\u00A030 : l’intervalle n’est pas décrit.",
                        "17h-17h30",
                        null));
    }

    @Test
    void acceptsAProgrammeThatFillsTheSlot() {
        var source = event("", """
                [16h30-17h30] Accueil

                [17h30-18h] Débat
                """);

        assertThat(Notes.of(Code.PROGRAMME_SUM, source)).isEmpty();
    }

    @Test
    void seesItemsThatOverlap() {
        var source = event("", """
                * 16h30-17h15 : accueil
                * 17h-18h : débat
                """);

        assertThat(Notes.of(Code.PROGRAMME_SUM, source))
                .containsExactly(Notes.finding(
                        Code.PROGRAMME_SUM,
                        9,
                        3,
                        "Deux séquences se chevauchent : l’une finit à 17\u00A0h\u00A015, la suivante commence à 17\u00A0h.",
                        "17h-18h",
                        null));
    }

    @Test
    void acceptsAPauseBetweenItems() {
        var source = event("", """
                * 16h30-17h : accueil
                * 17h15-18h : débat
                """);

        assertThat(Notes.of(Code.PROGRAMME_SUM, source)).isEmpty();
    }
}
