package fr.percolateur.cover;

import java.util.List;

/// What the picture of a series is made of.
public enum Motif {
    /// Rings that cups left; the last edition’s cup stands on them.
    RONDS,
    /// The title punched in a card, a letter a column.
    PERFORE,
    /// The words of the title as counters, some of them attended.
    GUICHETS,
    /// The words of the title as lines of print: for what belongs to no series.
    LIGNES;

    private static final List<Motif> OF_SERIES = List.of(RONDS, PERFORE, GUICHETS);

    /// The motif of a series that chose none, always the same for a slug.
    public static Motif of(String series) {
        return OF_SERIES.get(Seed.of(series).below(OF_SERIES.size(), 7));
    }

    List<Mark> draw(CoverSpec spec, Palette palette, Area area) {
        return switch (this) {
            case RONDS -> Ronds.draw(spec, palette, area);
            case PERFORE -> Perfore.draw(spec, palette, area);
            case GUICHETS -> Guichets.draw(spec, palette, area);
            case LIGNES -> Lignes.draw(spec, palette, area);
        };
    }
}
