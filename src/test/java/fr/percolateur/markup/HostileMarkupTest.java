package fr.percolateur.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What attackers write leaves nothing alive. The judge is [AllowList], which shares nothing with the sanitiser.
class HostileMarkupTest {

    static List<String> payloads() throws IOException {
        try (var stream = HostileMarkupTest.class.getResourceAsStream("/markup/hostile.txt")) {
            if (stream == null) {
                throw new IllegalStateException("no list of payloads");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void leavesNothingAlive(String payload) {
        assertInert(payload);
        assertInert("Texte " + payload + " suite\n\n* liste\n\n" + payload + "\n{: .encadre}\n");
        assertInert("<div>" + payload + "</div>\n\n<p markdown=\"1\">" + payload);
        assertInert("> " + payload + "\n\n[" + payload + "](" + payload + ")");
    }

    @Test
    void judgesByAListThatCanSayNo() {
        assertThat(AllowList.offences("<p onclick=x><a href=\"javascript:x\">x</a><img src=\"//x\"><svg></svg></p>"))
                .containsExactly("p onclick=\"x\"", "a href=\"javascript:x\"", "img src=\"//x\"", "<svg>");
    }

    /// Each of these cost seconds once, at this length: something was done again for each sign or link of the text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "!",
                "?! ",
                "[a](b) ",
                "[a]( ) ",
                "<font>",
                "<u>a</u> ",
                "<p>",
                "« a » ",
                "<b>*",
                "<span>a</span> ",
                "<div>a</div>"
            })
    void staysInProportionToAPageOfOneMark(String mark) {
        var html = World.render(mark.repeat(400_000 / mark.length())).html();

        assertThat(html.length()).isLessThan(20 * 400_000);
    }

    @Test
    void keepsThePageWholeWhateverIsLeftOpen() {
        var html = World.render("</div></main><div><table><ul><b><i><a href=\"/agenda/forum/\"><p>x\n\n* y")
                .html();
        var page = Jsoup.parseBodyFragment("<main>" + html + "<p>fin</p></main>");

        assertThat(page.select("main > p:last-child").outerHtml()).isEqualTo("<p>fin</p>");
    }

    @Property(tries = 2_000)
    void leavesNothingAliveOfFragmentsInAnyOrder(@ForAll("fragments") String markdown) {
        assertInert(markdown);
    }

    @Provide
    Arbitrary<String> fragments() throws IOException {
        var whole = Arbitraries.of(payloads());
        var parts = Arbitraries.of(
                "<",
                ">",
                "\"",
                "'",
                "`",
                "=",
                "/",
                " ",
                "\n",
                "\n\n",
                "&",
                ";",
                "\\",
                "[",
                "](",
                ")",
                "{:",
                "}",
                "*",
                "|",
                "<!--",
                "-->",
                "<svg",
                "<math",
                "<style>",
                "</style>",
                "<script",
                "</script>",
                "<title>",
                "</p>",
                "<p",
                "<table>",
                "<td>",
                "<a href=",
                "javascript:",
                "java\tscript:",
                "&#106;",
                "&colon;",
                "on",
                "onerror=",
                "onclick",
                "alert(1)",
                "<img src=x ",
                "<iframe src=",
                "<textarea>",
                "<noscript>",
                "<template>",
                "\0",
                "\u0001",
                "\u00A0",
                "\u2028",
                "\uFFFE",
                "<h1>",
                "<li>",
                "<form",
                "style=",
                "id=",
                "class=\"pc-embed\"",
                "markdown=1",
                "<select>",
                "<b>",
                "data:",
                "//",
                "https://",
                "x@y.fr");
        var cut = Combinators.combine(whole, Arbitraries.integers().between(0, 80))
                .as((text, at) -> text.substring(Math.min(at, text.length())));
        return Arbitraries.oneOf(parts, parts, whole, cut)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(list -> String.join("", list));
    }

    private static void assertInert(String markdown) {
        var rendered = World.renderInPlaceOf(World.ORIGIN, markdown);

        assertThat(AllowList.offences(rendered.html())).as(markdown).isEmpty();
    }
}
