package fr.percolateur.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BitmapTest {

    private static final int WIDE = 2560;

    /// Where the green edge stands once the picture is upright.
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, top, left",
        "2, 60, 40, top, right",
        "3, 60, 40, bottom, right",
        "4, 60, 40, bottom, left",
        "5, 40, 60, left, top",
        "6, 40, 60, right, top",
        "7, 40, 60, right, bottom",
        "8, 40, 60, left, bottom"
    })
    void standsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String green, String red) {
        var file = Pictures.photograph(Pictures.flag(60, 40), orientation);
        var bitmap = Bitmap.read(file, WIDE).orElseThrow();

        assertThat(Measure.of(file)).contains(new Measure(RasterFormat.JPEG, width, height));
        assertThat(bitmap.width()).isEqualTo(width);
        assertThat(bitmap.height()).isEqualTo(height);
        assertThat(green(edge(bitmap, green))).isTrue();
        assertThat(red(near(bitmap, red, green))).isTrue();
    }

    private static Color edge(Bitmap bitmap, String side) {
        return switch (side) {
            case "top" -> at(bitmap, 0.5, 0.05);
            case "bottom" -> at(bitmap, 0.5, 0.95);
            case "left" -> at(bitmap, 0.05, 0.5);
            default -> at(bitmap, 0.95, 0.5);
        };
    }

    private static Color near(Bitmap bitmap, String side, String green) {
        var across = green.equals("top") || green.equals("left") ? 0.7 : 0.3;
        return switch (side) {
            case "left" -> at(bitmap, 0.1, across);
            case "right" -> at(bitmap, 0.9, across);
            case "top" -> at(bitmap, across, 0.1);
            default -> at(bitmap, across, 0.9);
        };
    }

    private static Color at(Bitmap bitmap, double x, double y) {
        return new Color(bitmap.image().getRGB((int) (x * bitmap.width()), (int) (y * bitmap.height())));
    }

    private static boolean green(Color color) {
        return color.getGreen() > 180 && color.getRed() < 90 && color.getBlue() < 90;
    }

    private static boolean red(Color color) {
        return color.getRed() > 180 && color.getGreen() < 90 && color.getBlue() < 90;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void readsWhatCamerasAndProgramsWrite(String format) {
        var bitmap =
                Bitmap.read(Pictures.file(Pictures.flag(60, 40), format), WIDE).orElseThrow();

        assertThat(red(at(bitmap, 0.1, 0.7))).isTrue();
        assertThat(bitmap.isOpaque()).isTrue();
    }

    @Test
    void readsWebp() {
        var webp = Drawing.modern(
                Bitmap.read(Pictures.file(Pictures.flag(60, 40), "png"), WIDE).orElseThrow(), 60);

        assertThat(webp.format()).isEqualTo(RasterFormat.WEBP);
        assertThat(Measure.of(webp.bytes())).contains(new Measure(RasterFormat.WEBP, 60, 40));
        assertThat(red(at(Bitmap.read(webp.bytes(), WIDE).orElseThrow(), 0.1, 0.7)))
                .isTrue();
    }

    @Test
    void keepsWhatShowsThrough() {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0xFF00FF00);
        var bitmap = Bitmap.read(Pictures.file(image, "png"), WIDE).orElseThrow();

        assertThat(bitmap.isOpaque()).isFalse();
        assertThat(bitmap.image().getRGB(0, 0) >>> 24).isZero();
        assertThat(new Color(bitmap.opaque().image().getRGB(0, 0))).isEqualTo(Color.WHITE);
    }

    /// A quarter of the light is not a quarter of the way from black to white.
    @Test
    void showsTheColoursOfAProfileAsTheyWereMeant() throws IOException {
        var grey = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        var graphics = grey.createGraphics();
        graphics.setColor(new Color(64, 64, 64));
        graphics.fillRect(0, 0, 8, 8);
        graphics.dispose();
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

        var plain = Bitmap.read(Pictures.file(grey, "png"), WIDE).orElseThrow();
        var meant = Bitmap.read(withProfile(Pictures.file(grey, "png"), linear), WIDE)
                .orElseThrow();

        assertThat(at(plain, 0.5, 0.5).getRed()).isEqualTo(64);
        assertThat(at(meant, 0.5, 0.5).getRed()).isBetween(130, 145);
    }

    @Test
    void showsTheColoursOfAJpegAsTheyWereMeant() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var grey = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        var graphics = grey.createGraphics();
        graphics.setColor(new Color(64, 64, 64));
        graphics.fillRect(0, 0, 16, 16);
        graphics.dispose();
        var segment = Pictures.concat("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII), new byte[] {1, 1}, profile);

        var meant = Bitmap.read(Pictures.withSegment(Pictures.file(grey, "jpg"), 0xE2, segment), WIDE)
                .orElseThrow();

        assertThat(at(meant, 0.5, 0.5).getRed()).isBetween(125, 150);
    }

    private static byte[] withProfile(byte[] png, byte[] profile) throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("lineaire\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(profile);
        }
        return withChunk(png, "iCCP", packed.toByteArray());
    }

    private static byte[] withChunk(byte[] png, String name, byte[] content) {
        var typed = Pictures.concat(name.getBytes(StandardCharsets.US_ASCII), content);
        var crc = new CRC32();
        crc.update(typed);
        var length = ByteBuffer.allocate(4).putInt(content.length).array();
        var check = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
        return Pictures.concat(Arrays.copyOf(png, 33), length, typed, check, Arrays.copyOfRange(png, 33, png.length));
    }

    @Test
    void doesNotReadWhatClaimsToBeTooLarge() {
        var file = Pictures.claiming(50_000, 50_000);

        assertThat(Measure.of(file)).contains(new Measure(RasterFormat.PNG, 50_000, 50_000));
        assertThat(Measure.of(file).orElseThrow().isReadable()).isFalse();
        assertThat(Bitmap.read(file, WIDE)).isEmpty();
    }

    @Test
    void doesNotReadALineWithoutEnd() {
        assertThat(Measure.of(Pictures.claiming(1_000_000, 1)).orElseThrow().isReadable())
                .isFalse();
    }

    /// Of a WebP two headers say how large it is: nothing is made larger than the first says.
    @Test
    void readsNoWebpLargerThanItSays() {
        assertThat(Bitmap.read(Pictures.webpClaiming(16_384, 16_384), WIDE)).isEmpty();
        assertThat(Bitmap.read(Pictures.webpClaiming(10, 16_384), WIDE)
                        .map(Bitmap::width)
                        .orElse(0))
                .isLessThanOrEqualTo(10);
    }

    /// Hundreds of megabytes of text in some kilobytes: passed over.
    @Test
    void unpacksNothingButPixels() throws IOException {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var deflater = new DeflaterOutputStream(bomb)) {
            var zeros = new byte[1 << 20];
            for (var each = 0; each < 200; each++) {
                deflater.write(zeros);
            }
        }
        var png = Pictures.file(Pictures.flag(20, 20), "png");

        assertThat(Bitmap.read(withChunk(png, "zTXt", bomb.toByteArray()), WIDE))
                .isPresent();
        assertThat(Bitmap.read(withChunk(png, "iCCP", bomb.toByteArray()), WIDE))
                .isPresent();
    }

    @Test
    void readsTheFirstOfThousandsOfFramesAlone() throws IOException {
        var film = film(3000);
        var begin = System.nanoTime();

        var bitmap = Bitmap.read(film, WIDE).orElseThrow();

        assertThat(bitmap.width()).isEqualTo(16);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(Drawing.master(bitmap).bytes().length).isLessThan(1000);
    }

    private static byte[] film(int frames) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_INDEXED);
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var each = 0; each < frames; each++) {
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void findsNothingInWhatIsCutOrIsNoPicture(String format) {
        var file = Pictures.file(Pictures.noise(64, 64), format);

        assertThat(Bitmap.read(Arrays.copyOf(file, 30), WIDE)).isEmpty();
        assertThat(Bitmap.read("<html><script>".getBytes(StandardCharsets.UTF_8), WIDE))
                .isEqualTo(Optional.empty());
    }

    @Test
    void growsNarrowerAndNeverWider() {
        var bitmap =
                Bitmap.read(Pictures.file(Pictures.flag(600, 400), "jpg"), WIDE).orElseThrow();
        var narrowed = bitmap.narrowed(150);

        assertThat(narrowed.width()).isEqualTo(150);
        assertThat(narrowed.height()).isEqualTo(100);
        assertThat(red(at(narrowed, 0.1, 0.7))).isTrue();
        assertThat(bitmap.narrowed(900)).isSameAs(bitmap);
    }

    @Test
    void readsOfAVeryLargePictureOnlyWhatIsShown() {
        var bitmap = Bitmap.read(Pictures.file(Pictures.flag(4000, 3000), "jpg"), 320)
                .orElseThrow();

        assertThat(bitmap.width()).isBetween(640, 1400);
        assertThat(red(at(bitmap, 0.1, 0.7))).isTrue();
    }
}
