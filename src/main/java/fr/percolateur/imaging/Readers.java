package fr.percolateur.imaging;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// One reader for each format, chosen by us: the registry would hand a stranger’s WebP to the native library, whose
/// reading has had holes before.
final class Readers {

    /// Also reads the CMYK of printers, which the JDK’s, on which it stands, does not.
    private static final ImageReaderSpi JPEG = jpeg();

    private Readers() {}

    interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    /// Empty when the bytes are broken: readers throw what they like at those.
    static <T> Optional<T> with(RasterFormat format, byte[] bytes, Use<T> use) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = reader(format);
            try {
                reader.setInput(input, true, true);
                return Optional.of(use.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static ImageReader reader(RasterFormat format) throws IOException {
        return switch (format) {
            case JPEG -> JPEG.createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case PNG -> ofTheJdk("png");
            case GIF -> ofTheJdk("gif");
        };
    }

    private static ImageReader ofTheJdk(String name) {
        return ImageIO.getImageReadersByFormatName(name).next();
    }

    /// Told to the registry, wherever the program’s class path is, because there it finds the JDK’s.
    private static ImageReaderSpi jpeg() {
        var provider = new JPEGImageReaderSpi();
        IIORegistry.getDefaultInstance().registerServiceProvider(provider);
        return provider;
    }
}
