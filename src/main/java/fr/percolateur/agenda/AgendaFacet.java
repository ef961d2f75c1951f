package fr.percolateur.agenda;

/// What the agenda is filtered by, in the order of its form.
public enum AgendaFacet {
    SERIES("serie"),
    MODE("mode"),
    CATEGORY("categorie"),
    THEME("theme"),
    SERVICE("acces");

    private final String parameter;

    AgendaFacet(String parameter) {
        this.parameter = parameter;
    }

    /// Its name in the query string.
    public String parameter() {
        return parameter;
    }
}
