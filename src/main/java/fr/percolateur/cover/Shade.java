package fr.percolateur.cover;

import java.util.HexFormat;

/// A colour between two, each `#RRGGBB`.
final class Shade {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Shade() {}

    static String between(String from, String to, double share) {
        var start = HEX.parseHex(from, 1, 7);
        var end = HEX.parseHex(to, 1, 7);
        var mixed = new byte[3];
        for (var part = 0; part < mixed.length; part++) {
            mixed[part] = (byte) Math.round((start[part] & 0xff) * (1 - share) + (end[part] & 0xff) * share);
        }
        return "#" + HEX.formatHex(mixed);
    }
}
