package fr.percolateur.editorial;

import java.util.Locale;
import java.util.Set;

/// Words typed by letting fingers fall on the keyboard: letters that no French or English word puts side by side.
final class Mash {

    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";
    private static final String LIQUIDS = "lmnrs";
    private static final Set<String> PAIRS = Set.of(
            "bl", "br", "bs", "bj", "bt", "bd", "bm", "bn", "bv", "bp", "bw", "bh", "bc", "bf", "cl", "cr", "ch", "ct",
            "cs", "cq", "ck", "cn", "cm", "cd", "cp", "cb", "cf", "dr", "ds", "dm", "dj", "dv", "dn", "dl", "dg", "dh",
            "dw", "db", "dp", "dc", "dt", "dk", "fl", "fr", "ft", "fs", "fn", "fm", "gl", "gn", "gr", "gs", "gm", "gh",
            "gt", "gd", "gw", "hm", "hn", "hr", "hl", "ht", "hs", "hw", "hd", "hb", "hp", "hk", "jm", "kh", "kl", "kr",
            "ks", "kn", "kt", "kw", "kb", "kf", "km", "kp", "ph", "pl", "pr", "ps", "pt", "pn", "pm", "pd", "pk", "pc",
            "pf", "pw", "pb", "qr", "th", "tr", "ts", "tm", "tl", "tn", "tc", "tp", "tw", "tk", "tb", "td", "tf", "tv",
            "tj", "tz", "vr", "vl", "vn", "wh", "ws", "wn", "wl", "wb", "wr", "wm", "wd", "ww", "xc", "xp", "xt", "xs",
            "xh", "xf", "xl", "xm", "xq", "zz", "zh", "zl", "zb");
    private static final Set<String> NEVER = Set.of(
            "jk", "kj", "qs", "df", "fg", "gf", "hj", "jh", "hg", "tg", "pg", "fd", "gj", "jg", "fh", "hf", "vb", "wx",
            "xw", "cv", "vc", "qz", "zq", "jd", "dq", "qd", "qf", "jf", "fj");
    private static final int SHORTEST = 6;

    private Mash() {}

    static boolean typed(String word) {
        if (word.length() < SHORTEST || !word.equals(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        var odd = 0;
        for (var i = 0; i + 1 < word.length(); i++) {
            var first = word.charAt(i);
            var second = word.charAt(i + 1);
            if (Character.isDigit(first) || Character.isDigit(second)) {
                return false;
            }
            var pair = word.substring(i, i + 2);
            if (NEVER.contains(pair)) {
                odd++;
            } else if (consonant(first)
                    && consonant(second)
                    && first != second
                    && LIQUIDS.indexOf(first) < 0
                    && !PAIRS.contains(pair)) {
                odd++;
            }
        }
        return odd >= 2;
    }

    private static boolean consonant(char c) {
        return Character.isLetter(c) && c < 0x250 && VOWELS.indexOf(c) < 0 && c != 'ç';
    }
}
