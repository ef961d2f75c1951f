package fr.percolateur.cover;

/// The colours a motif is drawn with.
///
/// @param ground behind all
/// @param ink reads on the ground: large holes
/// @param soft near the ground: empty counters
/// @param trace between the two: rings, lines, small holes
/// @param plate the saucer, the words
/// @param light the cup, the shelf
/// @param fill the coffee
/// @param spark the one bright touch
/// @param people who stand behind a counter
/// @param listening time one listens, at the foot
/// @param exchange time one exchanges, at the foot
record Palette(
        String ground,
        String ink,
        String soft,
        String trace,
        String plate,
        String light,
        String fill,
        String spark,
        String people,
        String listening,
        String exchange) {

    private static final String WHITE = "#FFFEFC";
    private static final String ESPRESSO = "#26170F";
    private static final String SAFRAN = "#FFC042";
    private static final int PAIRS = 4;

    /// One of four grounds, by the number of the edition.
    static Palette of(Tint tint, int edition) {
        var deep = deep(tint);
        var bright = tint.listening();
        var pale = tint.pale();
        var mid = mid(tint);
        var onField = tint == Tint.CASSIS ? pale : deep;
        var people = tint == Tint.CASSIS ? SAFRAN : deep;
        return switch (Math.floorMod(edition, PAIRS)) {
            case 1 ->
                new Palette(
                        deep,
                        bright,
                        Shade.between(deep, bright, 0.22),
                        mid,
                        bright,
                        pale,
                        deep,
                        mid,
                        SAFRAN,
                        bright,
                        pale);
            case 2 ->
                new Palette(
                        pale,
                        deep,
                        Shade.between(pale, bright, 0.55),
                        mid,
                        bright,
                        WHITE,
                        deep,
                        bright,
                        deep,
                        bright,
                        deep);
            case 3 -> new Palette(tint.field(), onField, soft(tint), deep, deep, pale, mid, pale, people, pale, deep);
            default ->
                new Palette(tint.field(), onField, soft(tint), mid, pale, WHITE, deep, bright, people, pale, deep);
        };
    }

    /// Drawn on the field of a page, light or deep, which the picture lets through.
    static Palette onField(Tint tint) {
        var half = mid(tint) + "80";
        return new Palette(
                "",
                mid(tint),
                half,
                half,
                tint.pale(),
                WHITE,
                deep(tint),
                tint.listening(),
                tint.pale(),
                tint.pale(),
                deep(tint));
    }

    /// For what belongs to no series: print on paper.
    static Palette plain(int draw) {
        return switch (Math.floorMod(draw, PAIRS)) {
            case 1 -> print(ESPRESSO, "#5E4B40", "#F2EADC", SAFRAN);
            case 2 -> print(SAFRAN, "#E09F1F", ESPRESSO, WHITE);
            case 3 -> print("#FFF4DC", "#EBCF94", "#7C4A00", SAFRAN);
            default -> print("#F2EADC", "#D9CBB6", ESPRESSO, SAFRAN);
        };
    }

    private static Palette print(String ground, String trace, String words, String spark) {
        return new Palette(ground, words, trace, trace, words, words, words, spark, words, spark, words);
    }

    private static String soft(Tint tint) {
        return Shade.between(tint.field(), tint == Tint.CASSIS ? tint.listening() : deep(tint), 0.3);
    }

    private static String deep(Tint tint) {
        return tint == Tint.CASSIS ? "#2A0E26" : tint.exchange();
    }

    private static String mid(Tint tint) {
        return switch (tint) {
            case SAFRAN -> "#C07A0C";
            case MENTHE -> "#2F8F6B";
            case CASSIS -> "#9A5590";
            case GRENADINE -> "#B53A56";
            case ANIS -> "#8A961A";
        };
    }
}
