package fr.percolateur.skin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OfficialSheetTest {

    @Test
    void turnsPicturesIntoFiles() {
        var sheet = new OfficialSheet("a{background:url(\"data:image/svg+xml;charset=utf-8,%3Csvg d='m1+2'/%3E\")}");

        assertThat(sheet.pictures()).hasSize(1);
        var name = sheet.pictures().keySet().iterator().next();
        assertThat(sheet.css()).isEqualTo("a{background:url(" + name + ")}");
        assertThat(sheet.pictures().values())
                .first()
                .satisfies(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("<svg d='m1+2'/>"));
    }

    @Test
    void namesFilesFromTheRoot() {
        var sheet = new OfficialSheet("a{mask:url(../../icons/system/x.svg)}b{src:url(../fonts/M.woff2)}");

        assertThat(sheet.css()).isEqualTo("a{mask:url(icons/system/x.svg)}b{src:url(fonts/M.woff2)}");
        assertThat(sheet.paths()).containsExactly("fonts/M.woff2", "icons/system/x.svg");
    }

    @Test
    void keepsTwoWeights() {
        var css = """
                @font-face{font-weight:300;src:url(../fonts/Marianne-Light.woff2) format("woff2"),url(../fonts/Marianne-Light.woff) format("woff")}\
                @font-face{font-weight:400;src:url(../fonts/Marianne-Regular.woff2) format("woff2"),url(../fonts/Marianne-Regular.woff) format("woff")}\
                b{}""";

        assertThat(FaceRules.fewer(css)).isEqualTo("""
                @font-face{font-weight:400;src:url(../fonts/Marianne-Regular.woff2) format("woff2")}b{}""");
    }

    @Test
    void findsARuleByItsSelector() {
        assertThat(OfficialSheet.rule("a{x:1}b,c{y:2}d{}", "b,c")).isEqualTo("b,c{y:2}");
        assertThat(OfficialSheet.rule("a{x:1}", "z")).isEmpty();
    }
}
