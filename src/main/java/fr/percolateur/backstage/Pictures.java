package fr.percolateur.backstage;

import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.Consent;
import fr.percolateur.gallery.Description;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.imaging.Focus;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;

/// The demo’s media library: drawn here, so that they are nobody’s, and one of them yet to be described in full.
final class Pictures {

    private static final String TOWN = "Dessin\u00A0: Ville de Valbrume, CC\u00A0BY\u00A04.0";

    private static final String PLAN = """
            <svg xmlns="http://www.w3.org/2000/svg" width="800" height="500" viewBox="0 0 800 500">
            <rect width="800" height="500" fill="#FBF7F0"/>
            <g fill="none" stroke="#26170F" stroke-width="6">
            <path d="M40 40h720v420h-300M360 460h-320v-420"/>
            <path d="M480 40v190h280M480 290v170M40 300h300"/>
            </g>
            <rect x="500" y="60" width="240" height="150" fill="#FFC042"/>
            <rect x="60" y="320" width="260" height="120" fill="#8FD9B6"/>
            <circle cx="410" cy="460" r="26" fill="#9A1D3B"/>
            </svg>
            """;

    private static final String POSTER = """
            <svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" viewBox="0 0 600 800">
            <rect width="600" height="800" fill="#FFC042"/>
            <circle cx="300" cy="330" r="210" fill="#26170F"/>
            <circle cx="300" cy="330" r="160" fill="#FBF7F0"/>
            <circle cx="300" cy="330" r="120" fill="#7C4A00"/>
            <path d="M60 660h480M60 700h360" stroke="#26170F" stroke-width="18"/>
            </svg>
            """;

    private final Gallery gallery;

    Pictures(Gallery gallery) {
        this.gallery = gallery;
    }

    /// @param by who brings them
    void hang(UUID by) {
        hang(
                PLAN.getBytes(StandardCharsets.UTF_8),
                "plan-de-la-verrerie",
                new Description(
                        Alternative.of(
                                "Plan de la Verrerie\u00A0: l’entrée au sud, la salle Soufflerie au nord-est, la salle"
                                        + " du Four au sud-ouest."),
                        TOWN,
                        Consent.UNKNOWN,
                        Focus.CENTRE),
                by);
        hang(
                POSTER.getBytes(StandardCharsets.UTF_8),
                "affiche-cafe-transfo",
                new Description(Alternative.DECORATIVE, TOWN, Consent.UNKNOWN, Focus.CENTRE),
                by);
        hang(
                evening(new Color(0xFFC042), new Color(0x5B2452)),
                "quai-des-tonneliers-au-soir",
                new Description(
                        Alternative.of(
                                "Le soleil se couche derrière le quai des Tonneliers\u00A0; personne n’y passe."),
                        TOWN,
                        Consent.NOBODY,
                        new Focus(70, 40)),
                by);
        hang(
                evening(new Color(0x8FD9B6), new Color(0x0E2A22)),
                "IMG_2031",
                new Description(
                        Alternative.of("Le port au petit matin, avant l’ouverture de la Verrerie."),
                        "",
                        Consent.UNKNOWN,
                        Focus.CENTRE),
                by);
    }

    private void hang(byte[] bytes, String name, Description description, UUID by) {
        if (gallery.add(bytes, name, description, by) instanceof Gallery.Outcome.Refused refused) {
            throw new IllegalStateException(name + ": " + refused.reason());
        }
    }

    /// A sun above the water.
    private static byte[] evening(Color sky, Color water) {
        var image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, water, 0, 620, sky));
        pen.fillRect(0, 0, 1600, 620);
        pen.setPaint(new GradientPaint(0, 620, sky.darker(), 0, 1000, water));
        pen.fillRect(0, 620, 1600, 380);
        pen.setPaint(new Color(0xFFF0CC));
        pen.fill(new Ellipse2D.Double(980, 300, 280, 280));
        for (var line = 0; line < 7; line++) {
            pen.fillRect(1120 - 150 + line * 14, 650 + line * 40, 300 - line * 28, 8);
        }
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
