package fr.percolateur.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WrappersTest {

    @Test
    void keepsWhatWrappersHoldInItsPlace() {
        var page = page("a<u>b<i>c</i><u>d</u></u>e<p><u></u>f</p>");

        Wrappers.remove(page.select("u"));

        assertThat(page.body().html()).isEqualTo("ab<i>c</i>de<p>f</p>");
    }

    @Property
    void doesWhatUnwrappingOneByOneDoes(@ForAll("fragments") String html) {
        var one = page(html);
        var all = page(html);

        one.select("u").forEach(Element::unwrap);
        Wrappers.remove(all.select("u"));

        assertThat(all.body().html()).isEqualTo(one.body().html());
        assertThat(all.body().select("*"))
                .allSatisfy(element -> assertThat(element.elementSiblingIndex())
                        .isEqualTo(
                                element.parent() == null
                                        ? 0
                                        : element.parent().children().indexOf(element)));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of("<u>", "</u>", "<i>", "</i>", "<p>", "</p>", "x", " ", "<br>", "<ul><li>", "</ul>")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Document page(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
