package fr.percolateur.imaging;

/// The point of a picture that must stay in sight where it is cropped, in percent from its left and from its top.
public record Focus(int x, int y) {

    public static final Focus CENTRE = new Focus(50, 50);

    public Focus {
        x = Math.clamp(x, 0, 100);
        y = Math.clamp(y, 0, 100);
    }

    /// « pc-x-30 pc-y-20 », to the nearest of the steps that the style-sheets know; empty for the centre.
    public String cssClass() {
        return equals(CENTRE) ? "" : "pc-x-%d pc-y-%d".formatted(step(x), step(y));
    }

    private static int step(int percent) {
        return 5 * Math.round(percent / 5f);
    }
}
