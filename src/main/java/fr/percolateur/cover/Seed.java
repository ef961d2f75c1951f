package fr.percolateur.cover;

import java.nio.charset.StandardCharsets;

/// Chance that is the same every time: FNV-1a over words, then a draw for each number asked.
final class Seed {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long hash;

    private Seed(long hash) {
        this.hash = hash;
    }

    static Seed of(String words) {
        var hash = OFFSET;
        for (var octet : words.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return new Seed(hash);
    }

    /// From 0 to below 1, another for each `draw`.
    double unit(int draw) {
        return (mixed(draw) >>> 11) * 0x1.0p-53;
    }

    /// From 0 to `bound - 1`.
    int below(int bound, int draw) {
        return (int) Long.remainderUnsigned(mixed(draw), bound);
    }

    /// FNV alone leaves its high bits alike for neighbours; this spreads them (the finaliser of MurmurHash3).
    private long mixed(int draw) {
        var bits = hash + draw * 0x9e3779b97f4a7c15L;
        bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return bits ^ (bits >>> 33);
    }
}
