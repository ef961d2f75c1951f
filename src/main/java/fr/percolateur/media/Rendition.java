package fr.percolateur.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;

/// An image made light enough for a page: a JPEG of at most 60 KB.
final class Rendition {

    static final int LIGHT = 60_000;

    /// As wide as the column of an article on a fine screen.
    private static final int WIDEST = 1280;

    /// A picture that claims to be larger is not decoded: it would fill the memory.
    private static final long MOST_PIXELS = 60_000_000;

    private static final float[] QUALITIES = {0.8f, 0.7f, 0.6f, 0.5f, 0.4f};

    private Rendition() {}

    /// Empty when the JDK cannot read the image.
    static Optional<byte[]> of(byte[] original) {
        return decoded(original).flatMap(Rendition::light);
    }

    private static Optional<byte[]> light(BufferedImage image) {
        for (var width = Math.min(WIDEST, image.getWidth()); width > 0; width = width * 3 / 4) {
            var scaled = scaled(image, width);
            for (var quality : QUALITIES) {
                var jpeg = jpeg(scaled, quality);
                if (jpeg.length <= LIGHT) {
                    return Optional.of(jpeg);
                }
            }
        }
        return Optional.empty();
    }

    /// Reads only every second, third… point of a very large image: the rest would be thrown away. The JDK’s readers
    /// throw what they like at a broken one.
    private static Optional<BufferedImage> decoded(byte[] original) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(read(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new IOException("too many pixels");
        }
        var step = Math.max(1, reader.getWidth(0) / (2 * WIDEST));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /// On white, since JPEG knows no transparency.
    private static BufferedImage scaled(BufferedImage image, int width) {
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg")
                .next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
