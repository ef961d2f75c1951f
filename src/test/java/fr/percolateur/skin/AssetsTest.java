package fr.percolateur.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void changesEveryAddressWhenAnyFileChanges() {
        var before = assets("a {}", "b");
        var same = assets("a {}", "b");
        var after = assets("a {}", "c");

        assertThat(before.address("a.css")).isEqualTo(same.address("a.css")).matches("/assets/[0-9a-f]{10}/a\\.css");
        assertThat(after.address("a.css")).isNotEqualTo(before.address("a.css"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> assets("", "").address("z.css"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no z.css in the skin COMPTOIR");
    }

    @Test
    void sendsShortStyleSheets() {
        assertThat(StyleSheet.shorten("/* why */\na {\n  color: red; /* so */\n}\n\nb{}/* open"))
                .isEqualTo("a {\ncolor: red;\n}\nb{}\n");
    }

    private static Assets assets(String css, String js) {
        return new Assets(
                Skin.COMPTOIR,
                Map.of("a.css", css.getBytes(StandardCharsets.UTF_8), "b.js", js.getBytes(StandardCharsets.UTF_8)));
    }
}
