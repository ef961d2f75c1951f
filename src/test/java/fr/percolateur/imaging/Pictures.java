package fr.percolateur.imaging;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Picture files as cameras, drawing programs and enemies write them.
public final class Pictures {

    private Pictures() {}

    /// Red at the left, blue at the right, and a green line at the top: one sees how it lies.
    public static BufferedImage flag(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, width, height / 5);
        graphics.dispose();
        return image;
    }

    /// What compresses worst.
    public static BufferedImage noise(int width, int height) {
        var random = new Random(1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    public static byte[] file(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A JPEG as a telephone writes it: how it was held, and where, 48.85° north.
    public static byte[] photograph(BufferedImage image, int orientation) {
        var tiff = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(60);
        tiff.putInt(0).putShort((short) 0).putShort((short) 0);
        tiff.put("GPS-48.85N-2.35E".getBytes(StandardCharsets.US_ASCII));
        return withSegment(
                file(image, "jpg"), 0xE1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array()));
    }

    /// Puts a segment after the first marker.
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var length = content.length + 2;
        var head =
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return concat(head, content, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /// A PNG that says it is so large, and holds nothing.
    public static byte[] claiming(int width, int height) {
        var png = file(flag(10, 10), "png");
        var buffer = ByteBuffer.wrap(png);
        buffer.putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        buffer.putInt(29, (int) crc.getValue());
        return png;
    }

    /// A lossless WebP of some bytes, square.
    ///
    /// @param told of the whole file
    /// @param within of the image in it
    static byte[] webpClaiming(int told, int within) {
        var bytes = ByteBuffer.allocate(58).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(50);
        bytes.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        for (var side = 0; side < 2; side++) {
            bytes.put((byte) (told - 1)).put((byte) ((told - 1) >> 8)).put((byte) ((told - 1) >> 16));
        }
        bytes.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(20).put((byte) 0x2f);
        bytes.putInt((within - 1) | (within - 1) << 14);
        return bytes.array();
    }

    public static byte[] concat(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
