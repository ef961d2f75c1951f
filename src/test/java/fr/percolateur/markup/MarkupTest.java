package fr.percolateur.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Place;
import fr.percolateur.kramdown.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupTest {

    static Stream<Cases.Case> renderings() {
        return Cases.in("/markup/renderings.txt");
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void rendersForReading(Cases.Case one) {
        assertThat(World.render(one.markdown()).html().strip()).isEqualTo(one.html());
    }

    @Test
    void leadsToTheOldSiteWhatHasNoTargetHere() {
        var rendered = World.renderInPlaceOf(
                World.ORIGIN,
                "[ici](https://valbrume.example/agenda/forum/) [là-bas](/services/x/?a=1#b) [image](/uploads/a.pdf)");

        assertThat(rendered.html())
                .isEqualTo("<p><a href=\"/agenda/forum/\">ici</a> "
                        + "<a href=\"https://www.valbrume.example/services/x/?a&#61;1#b\" rel=\"external noopener\">là-bas"
                        + "<span class=\"fr-sr-only\"> (autre site)</span></a> "
                        + "<a href=\"https://www.valbrume.example/uploads/a.pdf\" rel=\"external noopener\">image"
                        + "<span class=\"fr-sr-only\"> (autre site)</span></a></p>\n");
        assertThat(rendered.findings()).isEmpty();
    }

    @Test
    void saysWhatItDroppedAndWhere() {
        var rendered = new Markup(new World(), "").render("agenda/cafe.md", """
                        Un [lien](/absent/), un [autre](/absent/).

                        ![Plan](/uploads/plan.png) [x](javascript:alert(1)) [vide]()
                        """, 12, 2);

        assertThat(rendered.findings())
                .extracting(finding -> finding.rule() + " " + finding.place().line() + ":"
                        + finding.place().column() + " " + finding.excerpt())
                .containsExactly(
                        "image-missing 14:9 /uploads/plan.png",
                        "link-without-target 12:11 /absent/",
                        "link-without-target 12:33 /absent/",
                        "malformed-url 14:32 javascript:alert(1)",
                        "empty-href 14:54 vide");
        assertThat(rendered.findings().getFirst().message())
                .isEqualTo("L’image « /uploads/plan.png » n’a pas été trouvée : la page est affichée sans elle.");
        assertThat(rendered.findings().getFirst().place()).isEqualTo(new Place(14, 9));
    }

    @Test
    void givesTheTextABlockALine() {
        var rendered = World.render("""
                ## Le *programme*

                Voir [le site](https://exemple.fr).
                Une suite.

                * un
                * deux

                | a | b |
                """);

        assertThat(rendered.text()).isEqualTo("Le programme\nVoir le site. Une suite.\nun\ndeux\na\nb");
        assertThat(rendered.headings()).containsExactly(new Rendered.Heading(2, "s-le-programme", "Le programme"));
    }

    @Test
    void keepsTheIdsOfALedeApartFromThoseOfTheBody() {
        var lede = new Markup(new World(), "").renderInline("agenda/cafe.md", "Un fait[^1].\n\n[^1]: Note.", 3);

        assertThat(lede.html()).contains("id=\"l-fnref:1\"", "href=\"#l-fn:1\"").doesNotContain("\"s-");
    }

    @Test
    void startsHeadingsLowerWhereAsked() {
        var rendered = new Markup(new World(), "").render("agenda/cafe.md", "# Un\n## Deux\n##### Trois", 1, 4);

        assertThat(rendered.headings()).extracting(Rendered.Heading::level).containsExactly(4, 5, 6);
    }

    @Test
    void takesAFrameWithinAFrameAwayWithIt() {
        var rendered = World.render("""
                Avant.

                <object data="/agenda/forum/" title="Dehors"><div><iframe src="https://video.example.org/1" title="Dedans"></iframe></div></object>
                """);

        assertThat(rendered.html()).contains("Avant", "Dehors").doesNotContain("Dedans");
    }
}
