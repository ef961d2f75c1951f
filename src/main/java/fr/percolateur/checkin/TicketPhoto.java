package fr.percolateur.checkin;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// What a camera saw, for the browsers that cannot read codes themselves: a photograph, or a frame of a film.
final class TicketPhoto {

    /// Enough for a code that fills a tenth of the picture; phones take pictures three times as wide.
    private static final int WIDE = 1600;

    /// Beyond, it is no photograph but an attack on our memory.
    private static final long MOST_PIXELS = 80_000_000;

    private TicketPhoto() {}

    /// The text of the QR code in a JPEG, a PNG or a GIF; empty when there is none to be read.
    static Optional<String> read(byte[] picture) {
        try {
            var image = image(picture);
            return image == null ? Optional.empty() : Optional.of(code(image));
        } catch (IOException | ReaderException e) {
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage image(byte[] picture) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var width = reader.getWidth(0);
                if ((long) width * reader.getHeight(0) > MOST_PIXELS) {
                    return null;
                }
                var coarse = reader.getDefaultReadParam();
                var step = Math.max(1, Math.ceilDiv(width, WIDE));
                coarse.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, coarse);
            } finally {
                reader.dispose();
            }
        }
    }

    private static String code(BufferedImage image) throws ReaderException {
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var seen = new RGBLuminanceSource(width, height, pixels);
        var hints = Map.of(DecodeHintType.TRY_HARDER, true);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)), hints)
                    .getText();
        } catch (NotFoundException e) {
            // a phone in the dark shows it white on black
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen.invert())), hints)
                    .getText();
        }
    }
}
