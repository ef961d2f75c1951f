package fr.percolateur.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static Bitmap bitmap(byte[] file) {
        return Bitmap.read(file, Drawing.masterWidth()).orElseThrow();
    }

    @Test
    void keepsNeitherPlaceNorCameraNorComment() {
        var photograph = Pictures.withSegment(
                Pictures.photograph(Pictures.flag(300, 200), 6), 0xFE, "secret".getBytes(StandardCharsets.US_ASCII));
        var bitmap = bitmap(photograph);

        assertThat(text(photograph)).contains("Exif", "GPS-48.85N", "secret");
        for (var drawing : List.of(Drawing.master(bitmap), Drawing.modern(bitmap, 320), Drawing.common(bitmap, 320))) {
            assertThat(text(drawing.bytes())).doesNotContain("Exif", "GPS", "secret", "EXIF", "XMP");
        }
    }

    /// A picture that is an archive or a page at its end is, once drawn anew, a picture.
    @Test
    void keepsNothingThatHidesBehindThePixels() {
        var archive = "PK\3\4 META-INF/MANIFEST.MF <script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        for (var format : List.of("jpg", "png", "gif")) {
            var both = Pictures.concat(Pictures.file(Pictures.flag(60, 40), format), archive);

            assertThat(text(Drawing.master(bitmap(both)).bytes()))
                    .as(format)
                    .doesNotContain("PK\3\4", "META-INF", "<script>");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 640, 1280, 1920})
    void isLightInEachWidthHoweverHardThePicture(int width) throws IOException {
        var bitmap = bitmap(Pictures.file(Pictures.noise(1920, 1080), "jpg"));

        assertThat(Drawing.modern(bitmap, width).bytes()).hasSizeLessThanOrEqualTo(Drawing.LIGHT);
        var common = Drawing.common(bitmap, width).bytes();
        assertThat(common).hasSizeLessThanOrEqualTo(Drawing.LIGHT);
        var drawn = ImageIO.read(new ByteArrayInputStream(common));
        assertThat((double) drawn.getWidth() / drawn.getHeight()).isBetween(1.75, 1.8);
    }

    @Test
    void isWebpForThoseWhoKnowItAndLighterSo() {
        var bitmap = bitmap(Pictures.file(Pictures.flag(1280, 800), "jpg"));
        var modern = Drawing.modern(bitmap, 1280);
        var common = Drawing.common(bitmap, 1280);

        assertThat(modern.format()).isEqualTo(RasterFormat.WEBP);
        assertThat(common.format()).isEqualTo(RasterFormat.JPEG);
        assertThat(modern.bytes().length).isLessThan(common.bytes().length);
    }

    @Test
    void keepsTheSharpEdgesOfADrawingAndWhatShowsThrough() {
        var drawn = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(1, 1, 0xFF112233);
        var throughPng = bitmap(Pictures.file(drawn, "png"));

        assertThat(Drawing.common(throughPng, 640).format()).isEqualTo(RasterFormat.PNG);
        assertThat(Drawing.master(throughPng).format()).isEqualTo(RasterFormat.PNG);
        assertThat(Drawing.master(bitmap(Pictures.file(Pictures.flag(90, 60), "gif")))
                        .format())
                .isEqualTo(RasterFormat.PNG);
        assertThat(Bitmap.read(Drawing.modern(throughPng, 640).bytes(), 640)
                        .orElseThrow()
                        .isOpaque())
                .isFalse();
    }

    @Test
    void keepsAPhotographThatCameWithoutLossAsAPhotograph() {
        assertThat(Drawing.master(bitmap(Pictures.file(Pictures.noise(900, 700), "png")))
                        .format())
                .isEqualTo(RasterFormat.JPEG);
    }

    @Test
    void takesTheFormatOfTheNameItStandsUnder() {
        var bitmap = bitmap(Pictures.file(Pictures.flag(90, 60), "jpg"));

        assertThat(Drawing.master(bitmap, true).format()).isEqualTo(RasterFormat.PNG);
        assertThat(Drawing.master(bitmap, false).format()).isEqualTo(RasterFormat.JPEG);
    }

    /// A program of its own, which believes its machine is one that the library was not built for.
    @Test
    void givesWayToJpegWhereTheLibraryDoesNotLoad() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Dos.arch=riscv64",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutWebp.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines().filter(line -> line.startsWith("="))).containsExactly("= JPEG JPEG");
        assertThat(said.split("WebP ne peut pas", -1)).hasSize(2);
    }

    /// What the test above runs.
    static final class WithoutWebp {

        private WithoutWebp() {}

        public static void main(String[] arguments) {
            var bitmap = bitmap(Pictures.file(Pictures.flag(640, 400), "jpg"));
            System.out.println("= " + Drawing.modern(bitmap, 320).format() + " "
                    + Drawing.modern(bitmap, 640).format());
        }
    }
}
