package fr.percolateur.imaging;

import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;

/// What the header of a picture says, before anything of it is read.
///
/// @param width and `height` in pixels, of the picture as it stands upright
public record Measure(RasterFormat format, int width, int height) {

    /// A picture that claims more is not read: it would fill the memory. The largest that telephones take by default
    /// have 48 million.
    public static final long MOST_PIXELS = 50_000_000;

    /// No format of ours goes further, and a line of this length still fits.
    private static final int LONGEST = 32_000;

    /// Empty when the bytes are no picture, or their header is broken.
    public static Optional<Measure> of(byte[] bytes) {
        return RasterFormat.of(bytes)
                .flatMap(format -> Readers.with(format, bytes, reader -> {
                    var lying = Orientation.of(format, bytes).isLying();
                    var width = reader.getWidth(0);
                    var height = reader.getHeight(0);
                    return new Measure(format, lying ? height : width, lying ? width : height);
                }));
    }

    public boolean isReadable() {
        return isReadable(width, height);
    }

    static void check(ImageReader reader) throws IOException {
        if (!isReadable(reader.getWidth(0), reader.getHeight(0))) {
            throw new IOException("too many pixels");
        }
    }

    private static boolean isReadable(int width, int height) {
        return width > 0 && height > 0 && Math.max(width, height) <= LONGEST && (long) width * height <= MOST_PIXELS;
    }
}
