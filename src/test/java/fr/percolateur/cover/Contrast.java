package fr.percolateur.cover;

import java.util.HexFormat;

/// The ratio of WCAG 2.1 (1.4.3), from 1 to 21.
public final class Contrast {

    private Contrast() {}

    public static double between(String one, String other) {
        var lights = new double[] {luminance(one), luminance(other)};
        return (Math.max(lights[0], lights[1]) + 0.05) / (Math.min(lights[0], lights[1]) + 0.05);
    }

    private static double luminance(String colour) {
        var parts = HexFormat.of().parseHex(colour, 1, 7);
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(byte part) {
        var share = (part & 0xff) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
