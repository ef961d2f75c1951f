package fr.percolateur.event;

/// What the agenda is filtered by, in the order of its form.
public enum EventFacet {
    SERIES("serie"),
    MODE("mode"),
    CATEGORY("categorie"),
    THEME("theme"),
    SERVICE("acces");

    private final String parameter;

    EventFacet(String parameter) {
        this.parameter = parameter;
    }

    /// Its name in the query string.
    public String parameter() {
        return parameter;
    }
}
