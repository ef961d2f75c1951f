package fr.percolateur.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Text made to make a parser slow or deep ends, and its output stays in proportion.
class HostileTextTest {

    private static final int LENGTH = 30_000;

    static Stream<String> units() {
        return Stream.of(
                "[",
                "![",
                "[a](",
                "[a][",
                "[^a]",
                "*",
                "_",
                "**a ",
                "*a ",
                "*_",
                "***",
                "**_a",
                "[*",
                "`",
                "` ",
                "``a ",
                "<",
                "<a ",
                "<a href=\"",
                "<div>",
                "<div>\n",
                "<b>",
                "</b>",
                "<!--",
                "<b>*",
                "<p>\n\n",
                "<ul><li>",
                "<table><tr><td>",
                "<div markdown=1>",
                "<div markdown=1>\n\n",
                "{:",
                "{: .x}",
                "{::comment}\n",
                "{:a: .b}\n",
                "~~",
                "~~a",
                "| ",
                "|a|\n",
                "> ",
                ">",
                "* ",
                "* a\n",
                "- a\n  ",
                "1. a\n\n",
                "&",
                "\\",
                "\n\n",
                "# a\n",
                "```\n",
                "~~~a\n",
                "*[a]: b\n",
                "[a]: b\n",
                "[^a]: [^a]\n",
                "a\n: b\n",
                "    a\n\n",
                "\t",
                "a  \n");
    }

    @ParameterizedTest
    @MethodSource("units")
    void endsWhateverIsRepeated(String unit) {
        var html = Kramdown.html(unit.repeat(LENGTH / unit.length()));

        assertThat(html.length()).isLessThan(12 * LENGTH);
    }

    @Test
    void showsUnmatchedMarksAsText() {
        assertThat(Kramdown.html("[".repeat(10_000))).isEqualTo("<p>" + "[".repeat(10_000) + "</p>\n");
        assertThat(Kramdown.html("a " + "*b ".repeat(5_000)))
                .isEqualTo("<p>a " + "*b ".repeat(5_000).strip() + "</p>\n");
    }

    @Test
    void nestsNoDeeperThanPeopleWrite() {
        assertThat(Kramdown.html("> ".repeat(10_000) + "x").split("<blockquote>"))
                .hasSize(25);
        assertThat(Kramdown.html("* ".repeat(10_000) + "x").split("<ul>")).hasSize(25);
        assertThat(Kramdown.html("![".repeat(10_000) + "](x)".repeat(10_000)).split("<img"))
                .hasSize(2);
    }

    @Test
    void readsAMegabyte() {
        var text = "Une phrase, *douce* et **forte**, [un lien](/a) et `du code`.\n\n* un\n* deux\n\n";
        var count = 1_000_000 / text.length();

        assertThat(Kramdown.html(text.repeat(count)).split("<strong>")).hasSize(count + 1);
    }

    @Property(tries = 1_500)
    void answersAnyText(@ForAll("texts") String text) {
        assertThat(Kramdown.html(text).length()).isLessThan(200 * text.length() + 500);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(units().toList()),
                        Arbitraries.of(
                                " ", "  ", "\n", "    ", "]", ")", "](x)", "}", "-->", "</div>", "</p>", "é", "x"))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
