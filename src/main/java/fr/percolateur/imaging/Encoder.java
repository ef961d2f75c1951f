package fr.percolateur.imaging;

import com.luciad.imageio.webp.WebP;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.LoggerFactory;

/// Writes pixels, and nothing else, as a file.
final class Encoder {

    private static final ImageWriterSpi JPEG =
            ImageIO.getImageWritersByFormatName("jpeg").next().getOriginatingProvider();
    private static final boolean WEBP = loadsWebp();

    private Encoder() {}

    /// Whether the library that writes WebP runs on this machine. Tried once, told once.
    static boolean writesWebp() {
        return WEBP;
    }

    /// @param quality from 0 to 1
    static byte[] webp(Bitmap bitmap, float quality) {
        return write(new WebPImageWriterSpi(), bitmap, quality);
    }

    /// @param quality from 0 to 1
    static byte[] jpeg(Bitmap bitmap, float quality) {
        return write(JPEG, bitmap.opaque(), quality);
    }

    /// Without loss.
    static byte[] png(Bitmap bitmap) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(bitmap.image(), "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] write(ImageWriterSpi writers, Bitmap bitmap, float quality) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var writer = writers.createWriterInstance();
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(parameters.getCompressionTypes()[0]);
            parameters.setCompressionQuality(quality);
            if (parameters.canWriteProgressive()) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(bitmap.image(), null, null), parameters);
            writer.dispose();
        } catch (IOException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }

    private static boolean loadsWebp() {
        try {
            if (WebP.loadNativeLibrary()) {
                return true;
            }
        } catch (LinkageError e) {
            LoggerFactory.getLogger(Encoder.class).debug("WebP", e);
        }
        LoggerFactory.getLogger(Encoder.class)
                .warn("WebP ne peut pas être écrit sur cette machine : les images sont servies en JPEG");
        return false;
    }
}
