package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class HtmlCheckTest {

    @Test
    void seesAFrameFromElsewhere() {
        var source = event("", """
                <iframe src="https://video.example.org/embed/1" title="Film"></iframe>
                """);

        assertThat(Notes.of(Code.THIRD_PARTY_IFRAME, source))
                .containsExactly(Notes.finding(
                        Code.THIRD_PARTY_IFRAME,
                        8,
                        1,
                        "Ce cadre vient de video.example.org.",
                        "https://video.example.org/embed/1",
                        null));
    }

    @Test
    void acceptsAFrameOfTheSite() {
        var source = event("", """
                <iframe src="/carte/" title="Carte"></iframe>
                """);

        assertThat(Notes.of(Code.THIRD_PARTY_IFRAME, source)).isEmpty();
    }

    @Test
    void seesAnItemOutOfItsList() {
        var source = event("", """
                <ul><li>Un</li><p>Deux</p></ul>
                """);

        assertThat(Notes.of(Code.HTML_BAD_NESTING, source))
                .containsExactly(Notes.finding(
                        Code.HTML_BAD_NESTING, 8, 16, "« p » ne peut pas se trouver dans « ul ».", "<p>", null));
    }

    @Test
    void acceptsAListInAnItem() {
        var source = event("", """
                <ul><li>Un<ul><li>Deux</li></ul></li></ul>
                """);

        assertThat(Notes.of(Code.HTML_BAD_NESTING, source)).isEmpty();
    }

    @Test
    void seesTagsThatCross() {
        var source = event("", """
                <b>Un <i>deux</b></i>
                """);

        assertThat(Notes.of(Code.HTML_BAD_NESTING, source))
                .containsExactly(Notes.finding(
                        Code.HTML_BAD_NESTING,
                        8,
                        14,
                        "« b » se ferme alors que « i » est encore ouverte.",
                        "</b>",
                        null));
    }

    @Test
    void acceptsAnItemLeftOpen() {
        var source = event("", """
                <ul><li>Un<li>Deux</ul>
                """);

        assertThat(Notes.of(Code.HTML_BAD_NESTING, source)).isEmpty();
    }

    @Test
    void seesABlockLeftOpen() {
        var source = event("", """
                <div class="encadre">Un
                """);

        assertThat(Notes.of(Code.UNBALANCED_TAG, source))
                .containsExactly(Notes.finding(
                        Code.UNBALANCED_TAG,
                        8,
                        1,
                        "La balise « div » n’est jamais refermée.",
                        "<div class=\"encadre\">",
                        "</div>"));
    }

    @Test
    void acceptsALineBreak() {
        var source = event("", """
                Un<br>deux<hr>
                """);

        assertThat(Notes.of(Code.UNBALANCED_TAG, source)).isEmpty();
    }

    @Test
    void seesATagThatNothingOpened() {
        var source = event("", """
                Un</div>
                """);

        assertThat(Notes.of(Code.UNBALANCED_TAG, source))
                .containsExactly(Notes.finding(
                        Code.UNBALANCED_TAG, 8, 3, "« div » est fermée sans avoir été ouverte.", "</div>", null));
    }

    @Test
    void acceptsAClosedBlock() {
        var source = event("", """
                <div>Un</div>
                """);

        assertThat(Notes.of(Code.UNBALANCED_TAG, source)).isEmpty();
    }

    @Test
    void countsStylesOnce() {
        var source = event("", """
                <p align="center">Un</p>
                <p style="color:red">Deux</p>
                """);

        assertThat(Notes.of(Code.INLINE_STYLE, source))
                .containsExactly(Notes.finding(
                        Code.INLINE_STYLE,
                        8,
                        1,
                        "2 balises portent une mise en forme ; voici la première.",
                        "<p align=\"center\">",
                        null));
    }

    @Test
    void acceptsAClass() {
        var source = event("", """
                <p class="centre">Un</p>
                """);

        assertThat(Notes.of(Code.INLINE_STYLE, source)).isEmpty();
    }

    @Test
    void countsLineBreaksOnce() {
        var source = event("", """
                Un<br>
                <br>Deux
                """);

        assertThat(Notes.of(Code.BR_SPACING, source))
                .containsExactly(Notes.finding(
                        Code.BR_SPACING,
                        8,
                        3,
                        "2 retours forcés mettent le texte en page ; voici le premier.",
                        "<br>",
                        null));
    }

    @Test
    void leavesCodeAlone() {
        var source = event("", """
                Écrire `<br>` est inutile.
                """);

        assertThat(Notes.of(Code.BR_SPACING, source)).isEmpty();
    }
}
