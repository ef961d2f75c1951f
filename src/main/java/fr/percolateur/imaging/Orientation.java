package fr.percolateur.imaging;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How the camera was held (Exif 2.3, tag 0x0112): the pixels of a telephone often lie on their side.
///
/// @param code 1 for upright, to 8
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 512;

    static Orientation of(RasterFormat format, byte[] bytes) {
        return Segments.exif(format, bytes).map(Orientation::ofTiff).orElse(UPRIGHT);
    }

    /// Whether width and height change places.
    boolean isLying() {
        return code >= 5;
    }

    /// What sets a picture of this size upright.
    AffineTransform upright(double width, double height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation ofTiff(byte[] tiff) {
        try {
            var buffer = ByteBuffer.wrap(tiff);
            buffer.order(buffer.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = buffer.getInt(4);
            var entries = Math.min(MOST_ENTRIES, buffer.getShort(directory) & 0xFFFF);
            for (var entry = 0; entry < entries; entry++) {
                var at = directory + 2 + 12 * entry;
                if ((buffer.getShort(at) & 0xFFFF) == TAG) {
                    var code = buffer.getShort(at + 8);
                    return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }
}
