package fr.percolateur.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverTest {

    private static final List<Slice> TIME = List.of(
            new Slice(Slice.Use.LISTENING, 30), new Slice(Slice.Use.PAUSE, 10), new Slice(Slice.Use.EXCHANGE, 20));

    @Test
    void laysOneRingForEachEarlierEdition() {
        var rings = svg(Motif.RONDS, 5).split("<path d=\"M[^\"]*A[^\"]*\" fill=\"none\"", -1).length - 1;

        // four rings, the rim of the saucer and the gleam of the coffee
        assertThat(rings).isEqualTo(6);
    }

    @Test
    void keepsTheRingsWhereTheyWere() {
        var earlier = svg(Motif.RONDS, 9);
        var later = svg(Motif.RONDS, 13);

        var firstRing = earlier.substring(earlier.indexOf("A"), earlier.indexOf("fill=\"none\""));
        assertThat(later).contains(firstRing);
    }

    @Test
    void drawsAnArchForEveryWordOfTheTitle() {
        var spec = new CoverSpec(Motif.GUICHETS, Tint.CASSIS, "forum", "", 3, "Trois", "", List.of());

        assertThat(Cover.svg(spec)).startsWith("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 336">\
                <path d="M0 0h640v336h-640z" fill="#5B2452"/>""");
    }

    @Test
    void punchesLettersInBaseTwo() {
        var spec = new CoverSpec(Motif.PERFORE, Tint.MENTHE, "midi", "", 4, "é", "", List.of());

        // « e » is five: the first and the third place of one column
        var punched = Cover.svg(spec).replaceAll(".*<path d=\"([^\"]*)\"[^>]*stroke=\"#0E2A22\"/></svg>", "$1");
        assertThat(punched.split("h0", -1)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void weighsLessThanThreeKilobytes(Motif motif) throws IOException {
        var longTitle =
                "Un titre tout à fait ordinaire, comme on en lit partout, mais deux fois plus long qu’il ne faut";
        for (var edition : List.of(1, 2, 30, 400)) {
            var spec = new CoverSpec(motif, Tint.ANIS, "s", "Série", edition, longTitle, "", TIME);
            assertThat(gzipped(Cover.svg(spec))).isLessThan(3 * 1024);
            assertThat(gzipped(Cover.motif(spec))).isLessThan(3 * 1024);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAlwaysTheSame(Motif motif) {
        var other = new CoverSpec(motif, Tint.SAFRAN, "salon", "", 11, "Ce que chacun emporte", "", List.of());

        assertThat(svg(motif, 12)).isEqualTo(svg(motif, 12)).isNotEqualTo(Cover.svg(other));
    }

    @ParameterizedTest
    @EnumSource
    void bearsTitlesOfEveryKind(Motif motif) {
        for (var title : List.of("", "?", "a", "🍵 « 42 » <b>&amp;\"", "x".repeat(5000), "mot ".repeat(2000))) {
            var spec = new CoverSpec(motif, Tint.GRENADINE, "", "", 0, title, "", List.of());
            assertThat(Cover.svg(spec)).startsWith("<svg ").endsWith("</svg>").doesNotContain("NaN", "Infinity");
            assertThat(Cover.png(spec)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesAPictureToShare(Motif motif) throws IOException {
        var spec = new CoverSpec(
                motif,
                Tint.SAFRAN,
                "salon",
                "Salon Public",
                20,
                "Raccourcir sans perdre",
                "vendredi 20 novembre",
                TIME);

        var picture = ImageIO.read(new ByteArrayInputStream(Cover.png(spec)));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        // something is written where the number stands, and something drawn at the right
        assertThat(colours(picture.getSubimage(56, 100, 300, 140))).isGreaterThan(2);
        assertThat(colours(picture.getSubimage(640, 60, 500, 480))).isGreaterThan(2);
    }

    @Test
    void choosesForASeriesThatDidNot() {
        assertThat(IntStream.range(0, 40).mapToObj(n -> "serie-" + n).map(Motif::of))
                .doesNotContain(Motif.LIGNES)
                .contains(Motif.RONDS, Motif.PERFORE, Motif.GUICHETS);
    }

    private static String svg(Motif motif, int edition) {
        return Cover.svg(new CoverSpec(
                motif, Tint.SAFRAN, "salon", "Salon Public", edition, "Raccourcir sans perdre", "", List.of()));
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
