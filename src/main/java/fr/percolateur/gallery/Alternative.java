package fr.percolateur.gallery;

import fr.percolateur.component.Typed;

/// What an image shows, in words; or that it shows nothing, said on purpose.
public record Alternative(String text, boolean decorative) {

    public static final Alternative DECORATIVE = new Alternative("", true);

    /// Of a file that is no image: none is asked.
    public static final Alternative NONE = new Alternative("", false);

    static final int LONGEST = 300;

    public Alternative {
        text = Typed.line(text);
    }

    /// @param text may be empty: whoever adds an image is then told so
    public static Alternative of(String text) {
        return new Alternative(text, false);
    }

    /// Neither both nor none of the two.
    boolean isSaid() {
        return decorative == text.isEmpty();
    }
}
