package fr.percolateur.imaging;

/// The point of a picture that must stay in sight where it is cropped, in percent from its left and from its top.
public record Focus(int x, int y) {

    public static final Focus CENTRE = new Focus(50, 50);

    public Focus {
        x = Math.clamp(x, 0, 100);
        y = Math.clamp(y, 0, 100);
    }

    public boolean isCentre() {
        return equals(CENTRE);
    }
}
