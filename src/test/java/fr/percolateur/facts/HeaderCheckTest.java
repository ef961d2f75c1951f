package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.document;
import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class HeaderCheckTest {

    @Test
    void seesADraft() {
        var source = event("""
                published: false
                """, "");

        assertThat(Notes.of(Code.UNPUBLISHED, source))
                .containsExactly(Notes.finding(
                        Code.UNPUBLISHED,
                        7,
                        1,
                        "Ce document est un brouillon : il ne paraît nulle part.",
                        "published: false",
                        null));
    }

    @Test
    void acceptsAPublishedDocument() {
        var source = event("""
                published: true
                """, "");

        assertThat(Notes.of(Code.UNPUBLISHED, source)).isEmpty();
    }

    @Test
    void seesAnEventWithoutCategory() {
        var source = document("""
                ---
                title: Atelier des algues
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                categorie: Atelier
                ---
                """);

        assertThat(Notes.of(Code.NO_CATEGORY, source))
                .containsExactly(Notes.finding(
                        Code.NO_CATEGORY,
                        2,
                        1,
                        "Cet événement n’a aucune catégorie.",
                        "Atelier des algues",
                        "categories: [Atelier]"));
    }

    @Test
    void acceptsACategory() {
        var source = event("", "");

        assertThat(Notes.of(Code.NO_CATEGORY, source)).isEmpty();
    }

    @Test
    void seesTwoKeysForTheCategory() {
        var source = event("""
                categorie: Atelier
                """, "");

        assertThat(Notes.of(Code.CATEGORIE_AND_CATEGORIES, source))
                .containsExactly(Notes.finding(
                        Code.CATEGORIE_AND_CATEGORIES,
                        7,
                        1,
                        "« categorie: Atelier » n’est pas lue, puisque « categories » est là.",
                        "categorie: Atelier",
                        null));
    }

    @Test
    void acceptsOneKey() {
        var source = event("""
                categorie:
                """, "");

        assertThat(Notes.of(Code.CATEGORIE_AND_CATEGORIES, source)).isEmpty();
    }

    @Test
    void seesAStyleSheet() {
        var source = event("""
                style: '.rouge {color: red}'
                """, "");

        assertThat(Notes.of(Code.FM_STYLE_CSS, source))
                .containsExactly(Notes.finding(
                        Code.FM_STYLE_CSS, 7, 1, "La clé « style » n’est pas appliquée.", "style:", null));
    }

    @Test
    void acceptsAnEmptyStyle() {
        var source = event("""
                style:
                """, "");

        assertThat(Notes.of(Code.FM_STYLE_CSS, source)).isEmpty();
    }

    @Test
    void seesATagInTheLede() {
        var source = event("""
                chapeau-text: Venez <br>au port.
                """, "");

        assertThat(Notes.of(Code.HTML_IN_METADATA, source))
                .containsExactly(Notes.finding(
                        Code.HTML_IN_METADATA, 7, 21, "« chapeau-text » contient une balise <br>.", "<br>", null));
    }

    @Test
    void acceptsALessThanSign() {
        var source = event("""
                chapeau-text: Moins de 3 < 5 kilos.
                """, "");

        assertThat(Notes.of(Code.HTML_IN_METADATA, source)).isEmpty();
    }
}
