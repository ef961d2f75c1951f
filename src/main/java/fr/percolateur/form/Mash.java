package fr.percolateur.form;

import fr.percolateur.rules.Lexicon;
import java.util.Locale;
import java.util.Set;

/// Words typed by letting fingers fall on the keyboard: letters that no French or English word puts side by side.
final class Mash {

    private static final String VOWELS = "aeiouy";
    private static final String LIQUIDS = "lmnrs";
    private static final Set<String> PAIRS = Lexicon.of("""
            bl, br, bs, bj, bt, bd, bm, bn, bv, bp, bw, bh, bc, bf, cl, cr, ch, ct, cs, cq, ck, cn, cm, cd, cp, cb,
            cf, dr, ds, dm, dj, dv, dn, dl, dg, dh, dw, db, dp, dc, dt, dk, fl, fr, ft, fs, fn, fm, gl, gn, gr, gs,
            gm, gh, gt, gd, gw, hm, hn, hr, hl, ht, hs, hw, hd, hb, hp, hk, jm, kh, kl, kr, ks, kn, kt, kw, kb, kf,
            km, kp, ph, pl, pr, ps, pt, pn, pm, pd, pk, pc, pf, pw, pb, ql, qr, th, tr, ts, tm, tl, tn, tc, tp, tw,
            tk, tb, td, tf, tv, tj, tz, vr, vl, vn, wh, ws, wn, wl, wb, wr, wm, wd, ww, xc, xp, xt, xs, xh, xf, xl,
            xm, xq, zz, zh, zl, zb""");
    private static final Set<String> NEVER = Lexicon.of("""
            jk, kj, qs, df, fg, gf, hj, jh, hg, tg, pg, fd, gj, jg, fh, hf, vb, wx, xw, cv, vc, qz, zq, jd, dq, qd,
            qf, jf, fj""");
    private static final int SHORTEST = 6;

    /// What each pair of letters weighs: 1 where no word has it.
    private static final byte[] ODD = odd();

    private Mash() {}

    static boolean typed(String word) {
        if (word.length() < SHORTEST || !word.equals(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        var odd = 0;
        for (var i = 0; i + 1 < word.length(); i++) {
            var first = word.charAt(i) - 'a';
            var second = word.charAt(i + 1) - 'a';
            if (first >= 0 && first < 26 && second >= 0 && second < 26) {
                odd += ODD[first * 26 + second];
            }
        }
        return odd >= 2;
    }

    private static byte[] odd() {
        var odd = new byte[26 * 26];
        for (var first = 'a'; first <= 'z'; first++) {
            for (var second = 'a'; second <= 'z'; second++) {
                var pair = "" + first + second;
                var unknown = consonant(first)
                        && consonant(second)
                        && first != second
                        && LIQUIDS.indexOf(first) < 0
                        && !PAIRS.contains(pair);
                odd[(first - 'a') * 26 + second - 'a'] = (byte) (unknown || NEVER.contains(pair) ? 1 : 0);
            }
        }
        return odd;
    }

    private static boolean consonant(char c) {
        return VOWELS.indexOf(c) < 0;
    }
}
