package fr.percolateur.imaging;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageReader;

/// The pixels of a picture: upright, in sRGB, with nothing beside them.
public final class Bitmap {

    /// Each picture being read may take two hundred megabytes.
    private static final Semaphore READING = new Semaphore(2);

    private final RasterFormat came;
    private final BufferedImage image;

    private Bitmap(RasterFormat came, BufferedImage image) {
        this.came = came;
        this.image = image;
    }

    /// Reads the first picture of a file, and of a very large one only as many points as are needed.
    ///
    /// @param wide how wide it is going to be shown; it may come out wider
    /// @return empty when it has too many pixels or is broken
    public static Optional<Bitmap> read(byte[] bytes, int wide) {
        READING.acquireUninterruptibly();
        try {
            return RasterFormat.of(bytes)
                    .flatMap(format -> Readers.with(format, bytes, reader -> {
                        Measure.check(reader);
                        var read = coloured(format, bytes, read(reader, wide));
                        return new Bitmap(format, upright(read, Orientation.of(format, bytes)));
                    }));
        } finally {
            READING.release();
        }
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public boolean isOpaque() {
        return image.getTransparency() == Transparency.OPAQUE;
    }

    /// Whether it came in a format of drawings, logos and screens, whose edges are sharp.
    boolean isDrawn() {
        return came == RasterFormat.PNG || came == RasterFormat.GIF;
    }

    /// The same, not wider than this.
    public Bitmap narrowed(int width) {
        if (width >= width()) {
            return this;
        }
        var narrowed = image;
        // bicubic sees four points by four: halved first, none is passed over
        while (narrowed.getWidth() >= 2 * width) {
            narrowed = scaled(narrowed, (narrowed.getWidth() + 1) / 2, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return new Bitmap(came, scaled(narrowed, width, RenderingHints.VALUE_INTERPOLATION_BICUBIC));
    }

    /// On white: JPEG knows no transparency.
    Bitmap opaque() {
        if (isOpaque()) {
            return this;
        }
        var flat = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return new Bitmap(came, flat);
    }

    BufferedImage image() {
        return image;
    }

    private static BufferedImage read(ImageReader reader, int wide) throws IOException {
        var step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * wide));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /// The readers of JPEG and WebP know the profile of what they read.
    private static BufferedImage coloured(RasterFormat format, byte[] bytes, BufferedImage read) {
        if (format != RasterFormat.PNG || read.getColorModel().getNumColorComponents() != 3) {
            return read;
        }
        return Segments.profileOfPng(bytes)
                .flatMap(Bitmap::profile)
                .filter(profile -> profile.getNumComponents() == 3)
                .map(profile -> converted(plain(read), profile))
                .orElse(read);
    }

    private static Optional<ICC_Profile> profile(byte[] bytes) {
        try {
            return Optional.of(ICC_Profile.getInstance(bytes));
        } catch (IllegalArgumentException | ProfileDataException e) {
            return Optional.empty();
        }
    }

    /// Reads the numbers of the pixels as this profile means them; the transparency stays.
    private static BufferedImage converted(BufferedImage image, ICC_Profile profile) {
        var converting =
                new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
        var raster = image.getRaster();
        var colours = raster.createWritableChild(0, 0, image.getWidth(), image.getHeight(), 0, 0, new int[] {0, 1, 2});
        var bands = colours.createCompatibleWritableRaster();
        converting.filter(colours, bands);
        colours.setRect(bands);
        return image;
    }

    private static BufferedImage upright(BufferedImage read, Orientation orientation) {
        var lying = orientation.isLying();
        var upright = new BufferedImage(
                lying ? read.getHeight() : read.getWidth(), lying ? read.getWidth() : read.getHeight(), type(read));
        var graphics = upright.createGraphics();
        graphics.drawImage(read, orientation.upright(read.getWidth(), read.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    private static BufferedImage plain(BufferedImage read) {
        var plain = new BufferedImage(read.getWidth(), read.getHeight(), type(read));
        var graphics = plain.createGraphics();
        graphics.drawImage(read, new AffineTransform(), null);
        graphics.dispose();
        return plain;
    }

    private static BufferedImage scaled(BufferedImage image, int width, Object interpolation) {
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        var scaled = new BufferedImage(width, height, type(image));
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static int type(BufferedImage image) {
        return image.getTransparency() == Transparency.OPAQUE
                ? BufferedImage.TYPE_INT_RGB
                : BufferedImage.TYPE_INT_ARGB;
    }
}
