package fr.percolateur.component;

/// What a badge or a notice tells. The glyph says it again for those who see no colour; the word always stands beside.
public enum Tone {
    /// Confirmed, open: a full cup.
    DONE("fr-badge--success", "fr-notice--info", "full"),
    /// Promised, nearly full: a half cup.
    HALF("fr-badge--new", "fr-notice--warning", "half"),
    /// On request, soon: a dotted ring.
    RING("", "fr-notice--info", "ring"),
    /// Postponed, to be watched: a triangle.
    WARNING("fr-badge--warning", "fr-notice--warning", "triangle"),
    /// Cancelled, refused: a cross.
    ERROR("fr-badge--error", "fr-notice--alert", "cross"),
    /// Neither good nor bad: past, archived.
    PLAIN("fr-badge--info", "fr-notice--info", "dot");

    private final String badge;
    private final String notice;
    private final String glyph;

    Tone(String badge, String notice, String glyph) {
        this.badge = badge;
        this.notice = notice;
        this.glyph = glyph;
    }

    public String badge() {
        return badge;
    }

    public String notice() {
        return notice;
    }

    public String glyph() {
        return glyph;
    }
}
