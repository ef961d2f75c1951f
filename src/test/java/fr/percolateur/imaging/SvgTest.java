package fr.percolateur.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    private static Optional<String> clean(String svg) {
        return Svg.read(svg.getBytes(StandardCharsets.UTF_8))
                .map(read -> new String(read.bytes(), StandardCharsets.UTF_8));
    }

    private static String within(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + inside
                + "</svg>";
    }

    private static String left(String inside) {
        return clean(within(inside))
                .orElseThrow()
                .replace("<svg xmlns=\"http://www.w3.org/2000/svg\">", "")
                .replace("</svg>", "");
    }

    @Test
    void keepsWhatDraws() {
        var drawing = "<title>Le phare</title><style>.a{fill:#26170F}</style>"
                + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"></stop></linearGradient></defs>"
                + "<g class=\"a\" transform=\"scale(2)\"><path d=\"M0 0h9v9z\" fill=\"url(#g)\"></path></g>";

        assertThat(left(drawing)).isEqualTo(drawing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "<script>alert(1)</script> | §§",
                "<script xlink:href='https://mal.example.org/x.js'/> | §§",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script> | §§",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script> | §§",
                "<foreignObject><iframe src='https://mal.example.org'/></foreignObject> | §§",
                "<image href='https://mal.example.org/vu.png'/> | §§",
                "<image href='data:image/svg+xml;base64,AAAA'/> | §§",
                "<iframe src='javascript:alert(1)'/> | §§",
                "<animate attributeName='href' values='javascript:alert(1)'/> | §§",
                "<set attributeName='onload' to='alert(1)'/> | §§",
                "<handler type='application/ecmascript'>alert(1)</handler> | §§",
                "<feImage href='https://mal.example.org/vu.png'/> | §§",
                "<rect onload='alert(1)' ONCLICK='alert(1)' width='1'/> | <rect width=\"1\"></rect>",
                "<a xlink:href='javascript:alert(1)'><rect width='1'/></a> | <rect width=\"1\"></rect>",
                "<use href='https://mal.example.org/x.svg#a'/> | <use></use>",
                "<use xlink:href='data:image/svg+xml,x#a'/> | <use></use>",
                "<use xlink:href='#a'/> | <use href=\"#a\"></use>",
                "<rect fill='url(https://mal.example.org/x)'/> | <rect></rect>",
                "<rect fill=\"url('//mal.example.org/x')\"/> | <rect></rect>",
                "<rect style='background:url(data:image/png,x)'/> | <rect></rect>",
                "<rect style='fill:\\75rl(//mal.example.org)'/> | <rect></rect>",
                "<style>@import 'https://mal.example.org/x.css';</style> | §§",
                "<style>rect{fill:url(https://mal.example.org/x)}</style> | §§",
                "<style><![CDATA[</style><script>alert(1)</script>]]></style> | "
                        + "<style>&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>",
                "<!-- <script>alert(1)</script> --><?xml-stylesheet href='x.css'?> | §§",
                "<text>&lt;script&gt;</text> | <text>&lt;script&gt;</text>",
                "<rect id='a' href='#b' ping='https://mal.example.org'/> | <rect id=\"a\" href=\"#b\"></rect>"
            })
    void dropsWhatRunsOrLeadsElsewhere(String hostile, String harmless) {
        assertThat(left(hostile)).isEqualTo(harmless);
    }

    /// Ten times ten times ten…: what has a name is not drawn within what has a name.
    @Test
    void doesNotMultiply() {
        assertThat(left("<g id=\"a\"><rect></rect></g><g id=\"b\"><use href=\"#a\"></use><use href=\"#a\"></use></g>"))
                .isEqualTo("<g id=\"a\"><rect></rect></g><g id=\"b\"></g>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
                "<html><svg xmlns='http://www.w3.org/2000/svg'/></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>",
                "<svg xmlns='http://www.w3.org/1999/xhtml'><script/></svg>",
                "<svg",
                ""
            })
    void refusesEntitiesOtherRootsAndWhatIsBroken(String hostile) {
        assertThat(clean(hostile)).isEmpty();
    }

    @Test
    void readsNothingOfTheDocumentType() {
        assertThat(clean("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'https://mal.example.org/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>"))
                .contains("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></rect></svg>");
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        assertThat(clean(within("<g>".repeat(500) + "</g>".repeat(500)))).isEmpty();
        assertThat(clean(within("<g></g>".repeat(30_000)))).isEmpty();
        assertThat(clean(within("<text>" + "x".repeat(1_100_000) + "</text>"))).isEmpty();
    }

    @Test
    void tellsItsSize() {
        var written = Svg.read("<svg xmlns='http://www.w3.org/2000/svg' width='64px' height='32'/>"
                        .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        var box = Svg.read("<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0 0 24 12'/>"
                        .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(written.width()).isEqualTo(64);
        assertThat(written.height()).isEqualTo(32);
        assertThat(box.width()).isEqualTo(24);
        assertThat(box.height()).isEqualTo(12);
    }
}
