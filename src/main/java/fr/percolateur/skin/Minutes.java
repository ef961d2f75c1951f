package fr.percolateur.skin;

/// Durations as the style-sheets know them: class names `pc-min-1` to `pc-min-60`, then every five minutes to eight
/// hours, then every half-hour to a day.
public final class Minutes {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Minutes() {}

    /// The duration that has a class, nearest to this one.
    public static int step(int minutes) {
        var step = minutes <= HOUR ? 1 : minutes <= 8 * HOUR ? 5 : 30;
        return Math.clamp(Math.round((float) minutes / step) * (long) step, 1, DAY);
    }

    /// « pc-min-20 ».
    public static String cssClass(int minutes) {
        return "pc-min-" + step(minutes);
    }
}
