package fr.percolateur.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import net.gcardone.junidecode.Junidecode;

/// Text that our fonts can draw. Paper knows fewer letters than a screen, and what it lacks it would print as `#`: a
/// letter it has no accent for loses the accent, as on a ticket of the railways, and a sign that is no letter is left
/// out. « Nguyễn » is printed « Nguyên ».
///
/// Greek and Cyrillic have a font of their own. Names in other scripts, some of which run from right to left, are
/// written in Latin letters, as those who keep the door read them: « محمد » is printed « mHmd ».
final class Legible {

    /// Letters that no accent makes.
    private static final Map<Integer, String> PLAIN =
            Map.of((int) 'Ŋ', "N", (int) 'ŋ', "n", (int) 'Ŧ', "T", (int) 'ŧ', "t", (int) 'Ə', "E", (int) 'ə', "e");

    private static final Set<UnicodeScript> DRAWN_BY_THE_OTHER = Set.of(UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /// A letter that nothing tells how to write.
    private static final String UNKNOWN = "[?]";

    private final Font font;
    private final Font other;

    /// @param other draws what the first does not
    Legible(byte[] trueType, byte[] other) {
        this.font = read(trueType);
        this.other = read(other);
    }

    private static Font read(byte[] trueType) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font that comes with the program is damaged", e);
        }
    }

    String text(String meant) {
        var text = Normalizer.normalize(meant, Normalizer.Form.NFC);
        if (font.canDisplayUpTo(text) < 0) {
            return text;
        }
        var drawn = new StringBuilder();
        text.codePoints().forEach(point -> drawn.append(drawn(point)));
        return drawn.toString();
    }

    private String drawn(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || font.canDisplay(point)) {
            return Character.toString(point);
        }
        if (DRAWN_BY_THE_OTHER.contains(UnicodeScript.of(point)) && other.canDisplay(point)) {
            return Character.toString(point);
        }
        return PLAIN.containsKey(point) ? PLAIN.get(point) : withFewerAccents(point);
    }

    /// With as many of its accents as can be drawn.
    private String withFewerAccents(int point) {
        var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        for (var kept = parts.length() - 1; kept > 0; kept--) {
            var fewer = Normalizer.normalize(parts.substring(0, kept), Normalizer.Form.NFC);
            if (font.canDisplayUpTo(fewer) < 0) {
                return fewer;
            }
        }
        return Character.isLetterOrDigit(point) ? inLatin(point) : "";
    }

    private static String inLatin(int point) {
        var plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        // what stands in a sheet is markup already
        var latin = Junidecode.unidecode(plain).replaceAll("[<>&\"#]", "");
        return latin.isBlank() ? UNKNOWN : latin;
    }
}
