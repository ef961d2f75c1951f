package fr.percolateur.imaging;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The parts of a file beside its pixels, of which two matter to how it looks: Exif for how the camera was held, the
/// profile of a PNG for its colours. What is broken is as if it were not there.
final class Segments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /// The profiles that cameras and screens bear have some kilobytes.
    private static final int LARGEST_PROFILE = 1 << 20;

    private Segments() {}

    /// The TIFF inside.
    static Optional<byte[]> exif(RasterFormat format, byte[] bytes) {
        try {
            return switch (format) {
                case JPEG -> ofJpeg(bytes);
                case PNG -> chunk(bytes, 8, ByteOrder.BIG_ENDIAN, "eXIf");
                case WEBP -> chunk(bytes, 12, ByteOrder.LITTLE_ENDIAN, "EXIF").map(Segments::withoutName);
                case GIF -> Optional.empty();
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// The colour profile of a PNG: the JDK’s reader passes over it.
    static Optional<byte[]> profileOfPng(byte[] bytes) {
        try {
            return chunk(bytes, 8, ByteOrder.BIG_ENDIAN, "iCCP").flatMap(Segments::inflated);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ofJpeg(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var at = 2;
        while (at + 4 <= bytes.length && (buffer.get(at) & 0xFF) == 0xFF) {
            var marker = buffer.get(at + 1) & 0xFF;
            var length = buffer.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2) {
                return Optional.empty();
            }
            if (marker == APP1 && startsWith(bytes, at + 4, EXIF)) {
                return Optional.of(Arrays.copyOfRange(bytes, at + 10, Math.min(bytes.length, at + 2 + length)));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /// PNG and WebP are both made of chunks with a name and a length; only their order differs.
    private static Optional<byte[]> chunk(byte[] bytes, int first, ByteOrder order, String name) {
        var buffer = ByteBuffer.wrap(bytes).order(order);
        var png = order == ByteOrder.BIG_ENDIAN;
        long at = first;
        while (at + 8 <= bytes.length) {
            var start = (int) at;
            var length = Integer.toUnsignedLong(buffer.getInt(png ? start : start + 4));
            var chunk = new String(bytes, png ? start + 4 : start, 4, StandardCharsets.ISO_8859_1);
            if (chunk.equals(name) && length <= bytes.length - at - 8) {
                return Optional.of(Arrays.copyOfRange(bytes, start + 8, start + 8 + (int) length));
            }
            at += png ? 12 + length : 8 + length + (length & 1);
        }
        return Optional.empty();
    }

    /// Some programs write the name of the JPEG segment here too.
    private static byte[] withoutName(byte[] exif) {
        return startsWith(exif, 0, EXIF) ? Arrays.copyOfRange(exif, EXIF.length, exif.length) : exif;
    }

    private static Optional<byte[]> inflated(byte[] chunk) {
        var name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(chunk, name + 2, chunk.length - name - 2);
            var profile = new byte[LARGEST_PROFILE];
            var length = inflater.inflate(profile);
            return inflater.finished() ? Optional.of(Arrays.copyOf(profile, length)) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        return at + start.length <= bytes.length && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }
}
