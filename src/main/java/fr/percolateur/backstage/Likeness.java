package fr.percolateur.backstage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// A portrait that shows nobody: a figure without a face before a sun, drawn from a name.
final class Likeness {

    /// Ground, sun, shoulders, head.
    private record Colours(String ground, String sun, String shoulders, String head) {}

    private static final List<Colours> PALETTE = List.of(
            new Colours("#0E2A22", "#8FD9B6", "#0B5C43", "#F2EADC"),
            new Colours("#FFC042", "#FFF0CC", "#26170F", "#7C4A00"),
            new Colours("#5B2452", "#E2A9D7", "#33101A", "#FFF3FB"),
            new Colours("#F2788F", "#FFA3B3", "#9A1D3B", "#33101A"),
            new Colours("#CEDB62", "#FBF7F0", "#545E05", "#23280A"),
            new Colours("#F2EADC", "#FFC042", "#5E4B40", "#26170F"));

    private Likeness() {}

    static byte[] of(String name) {
        var seed = Math.floorMod(name.hashCode(), 1_000_003);
        var colours = PALETTE.get(seed % PALETTE.size());
        var sun = 150 + seed / 7 % 200;
        var tilt = seed / 11 % 40 - 20;
        return String.format(
                        Locale.ROOT,
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 480 480">
                        <rect width="480" height="480" fill="%s"/>
                        <circle cx="%d" cy="190" r="%d" fill="%s"/>
                        <path d="M60 480c0-%d 80-170 180-170s180 70 180 170z" fill="%s"/>
                        <ellipse cx="240" cy="210" rx="78" ry="94" fill="%s" transform="rotate(%d 240 210)"/>
                        %s
                        </svg>
                        """,
                        colours.ground(),
                        sun,
                        110 + seed / 13 % 60,
                        colours.sun(),
                        100 + seed / 17 % 30,
                        colours.shoulders(),
                        colours.head(),
                        tilt,
                        stripes(seed, colours))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// On the clothes, so that two figures of one palette are told apart.
    private static String stripes(int seed, Colours colours) {
        var stripes = new StringBuilder();
        for (var at = 0; at < 2 + seed % 3; at++) {
            stripes.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d 400h%d\" stroke=\"%s\" stroke-width=\"14\"/>",
                    130 + at * 62,
                    34,
                    colours.sun()));
        }
        return stripes.toString();
    }
}
