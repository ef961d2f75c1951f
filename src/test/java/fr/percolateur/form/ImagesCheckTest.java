package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class ImagesCheckTest {

    @Test
    void seesAHeroWithoutAlternative() {
        var source = event("""
                une-ou-diaporama:
                - image: /uploads/digue.jpg
                """, "");

        assertThat(Notes.of(Code.HERO_NO_ALT, source))
                .containsExactly(Notes.finding(
                        Code.HERO_NO_ALT,
                        8,
                        3,
                        "L’image « digue.jpg » n’a pas d’alternative.",
                        "/uploads/digue.jpg",
                        null));
    }

    @Test
    void acceptsAnAlternative() {
        var source = event("""
                une-ou-diaporama:
                - image: /uploads/digue.jpg
                  alternative-textuelle: La digue au couchant
                """, "");

        assertThat(Notes.of(Code.HERO_NO_ALT, source)).isEmpty();
    }

    @Test
    void seesAnAlternativeThatSaysNothing() {
        var source = event("""
                une-ou-diaporama:
                - image: /uploads/digue.jpg
                  alternative-textuelle: Visuel décoratif
                """, "");

        assertThat(Notes.of(Code.HERO_ALT_DECORATIVE_LABEL, source))
                .containsExactly(Notes.finding(
                        Code.HERO_ALT_DECORATIVE_LABEL,
                        9,
                        26,
                        "L’alternative « Visuel décoratif » n’apprend rien à qui ne voit pas l’image.",
                        "Visuel décoratif",
                        null));
    }

    @Test
    void acceptsAnEmptyOne() {
        var source = event("", """
                <img src="/uploads/trait.svg" alt="">
                """);

        assertThat(Notes.of(Code.HERO_ALT_DECORATIVE_LABEL, source)).isEmpty();
    }

    @Test
    void seesAnImageWithoutAlternative() {
        var source = event("", """
                La digue
                <img src="/uploads/digue.jpg">
                """);

        assertThat(Notes.of(Code.IMG_NO_ALT, source))
                .containsExactly(Notes.finding(
                        Code.IMG_NO_ALT,
                        9,
                        1,
                        "L’image « digue.jpg » n’a pas d’alternative.",
                        "<img src=\"/uploads/digue.jpg\">",
                        null));
    }

    @Test
    void acceptsADecorativeImage() {
        var source = event("", """
                <img src="/uploads/trait.svg" alt="">
                """);

        assertThat(Notes.of(Code.IMG_NO_ALT, source)).isEmpty();
    }

    @Test
    void seesAFileNameAsAlternative() {
        var source = event("", """
                ![digue_2027.jpg](/uploads/digue_2027.jpg)
                """);

        assertThat(Notes.of(Code.IMG_ALT_FILENAME, source))
                .containsExactly(Notes.finding(
                        Code.IMG_ALT_FILENAME,
                        8,
                        1,
                        "L’alternative « digue_2027.jpg » est un nom de fichier.",
                        "digue_2027.jpg",
                        null));
    }

    @Test
    void acceptsWords() {
        var source = event("", """
                ![La digue en 2027](/uploads/digue_2027.jpg)
                """);

        assertThat(Notes.of(Code.IMG_ALT_FILENAME, source)).isEmpty();
    }
}
