package fr.percolateur.cover;

import java.util.List;

/// What a cover is drawn from. The same values always give the same picture.
///
/// @param seed slug of the series, or of the document when it has none
/// @param series as written on the picture to share, empty for none
/// @param edition number of the edition, 0 when there is none
/// @param date as written on the picture to share: « mardi 17 novembre 2026 »
/// @param time the programme for the bar at the foot, empty for no bar
public record CoverSpec(
        Motif motif, Tint tint, String seed, String series, int edition, String title, String date, List<Slice> time) {

    public CoverSpec {
        time = List.copyOf(time);
    }

    /// For a document that belongs to no series.
    public static CoverSpec plain(String slug, String title, String date) {
        return new CoverSpec(Motif.LIGNES, Tint.SAFRAN, slug, "", 0, title, date, List.of());
    }
}
