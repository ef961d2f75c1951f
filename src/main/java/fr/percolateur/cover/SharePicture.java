package fr.percolateur.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// The picture that other sites show when a page is shared.
final class SharePicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final double FOOT = 38;
    private static final int MARGIN = 56;
    private static final int COLUMN = 520;

    private SharePicture() {}

    static byte[] png(CoverSpec spec, Palette palette, List<Mark> marks) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        PixelPen.draw(graphics, new Mark.Block(0, 0, WIDTH, HEIGHT, palette.ground()));
        marks.forEach(mark -> PixelPen.draw(graphics, mark));
        graphics.setColor(ink(palette.ground()));
        write(graphics, spec);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Graphics2D graphics, CoverSpec spec) {
        var y = 92f;
        if (!spec.series().isEmpty()) {
            graphics.setFont(Typeface.BOLD.deriveFont(34f));
            graphics.drawString(spec.series(), MARGIN, y);
        }
        if (spec.edition() > 0) {
            y += 140;
            graphics.setFont(Typeface.BOLD.deriveFont(150f));
            graphics.drawString(String.valueOf(spec.edition()), MARGIN - 4, y);
        }
        var bottom = HEIGHT - (float) FOOT - 36;
        graphics.setFont(Typeface.MEDIUM.deriveFont(28f));
        graphics.drawString(spec.date(), MARGIN, bottom);
        writeTitle(graphics, spec.title(), y + 24, bottom - 58);
    }

    /// As large as fits between the number and the date, its last line at `bottom`.
    private static void writeTitle(Graphics2D graphics, String title, float top, float bottom) {
        for (var size = 62f; ; size -= 4) {
            var font = Typeface.BOLD.deriveFont(size);
            var lines = Lines.of(title, font, COLUMN, graphics.getFontRenderContext());
            var height = lines.size() * size * 1.08f;
            if (height <= bottom - top || size <= 30) {
                graphics.setFont(font);
                var shown = Math.min(lines.size(), (int) ((bottom - top) / (size * 1.08f)));
                for (var line = 0; line < shown; line++) {
                    graphics.drawString(lines.get(line), MARGIN, bottom - (shown - 1 - line) * size * 1.08f);
                }
                return;
            }
        }
    }

    /// Dark on light grounds, light on dark ones.
    private static Color ink(String ground) {
        var colour = Color.decode(ground);
        var light = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
        return light > 128 ? new Color(0x26170F) : new Color(0xFFF4DC);
    }
}
