package fr.percolateur.cover;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Atkinson Hyperlegible Next, cut to French, as Java draws it.
final class Typeface {

    static final Font BOLD = read("bold.ttf");
    static final Font MEDIUM = read("medium.ttf");

    private Typeface() {}

    private static Font read(String name) {
        try (var file = Typeface.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name + " is no font", e);
        }
    }
}
