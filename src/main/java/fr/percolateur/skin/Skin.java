package fr.percolateur.skin;

/// How the one HTML of the pages is dressed.
public enum Skin {
    /// Ours, free for anyone.
    COMPTOIR,
    /// The design system of the State, whose terms reserve it to the State’s own sites.
    DSFR
}
