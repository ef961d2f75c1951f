package fr.percolateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksAWordInAllItsSpellings() {
        assertThat(Excerpt.html("L’Été, des étés\net d'été.", Set.of("ete", "etes")))
                .isEqualTo("L’<mark>Été</mark>, des <mark>étés</mark> et d&#39;<mark>été</mark>.");
    }

    @Test
    void showsTheSurroundingsOfMostOfTheWords() {
        var text = "un mot ".repeat(100) + "le quai et le phare " + "un mot ".repeat(100);

        assertThat(Excerpt.html(text, Set.of("quai", "phare")))
                .startsWith("… ")
                .contains(" le <mark>quai</mark> et le <mark>phare</mark> un ")
                .endsWith(" …")
                .hasSizeLessThan(300);
    }

    @Property
    void neverLetsATagThrough(@ForAll String text) {
        var html = Excerpt.html("<b>" + text + "<i onclick=x> phare", Set.of("phare"));

        assertThat(Jsoup.parseBodyFragment(html).body().select("*:not(body):not(mark)"))
                .isEmpty();
    }
}
