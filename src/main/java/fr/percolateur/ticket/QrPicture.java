package fr.percolateur.ticket;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A QR code, drawn for a page or for paper, with the quiet margin that cameras want.
public final class QrPicture {

    private static final int MARGIN = 4;
    private static final int DOTS = 10;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /// The mask breaks up patterns that cameras stumble on. What we write ends in a signature, which has none: any mask
    /// does, and to draw all eight and compare them took most of the time of a ticket’s page.
    private static final int MASK = 2;

    private final QrCode code;

    public QrPicture(String text) {
        this.code = QrCode.encodeSegments(
                QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
    }

    /// Modules on a side, with the margin.
    public int side() {
        return code.size + 2 * MARGIN;
    }

    /// The dark modules as the path of an SVG whose unit is a module: one rectangle for each run in a row.
    public String path() {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    var from = x;
                    while (code.getModule(x + 1, y)) {
                        x++;
                    }
                    var run = x + 1 - from;
                    path.append('M')
                            .append(from + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append('h')
                            .append(run)
                            .append("v1h-")
                            .append(run)
                            .append('z');
                }
            }
        }
        return path.toString();
    }

    /// A PNG in a `data:` address, each module ten dots wide so that a printer draws it sharp.
    String dataUri() {
        var size = side() * DOTS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                image.setRGB(x, y, code.getModule(x / DOTS - MARGIN, y / DOTS - MARGIN) ? BLACK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
