package fr.percolateur.desk;

import fr.percolateur.viewer.Viewer;
import java.util.function.Predicate;

/// An entry of the Atelier’s navigation. A module declares its own as beans.
///
/// @param rank its place, the smallest first; from [#SITE] on it stands under « Le site »
/// @param address all pages under it belong to the section
/// @param readers who may open it
public record DeskSection(int rank, String label, String address, Predicate<Viewer> readers) {

    /// Where what concerns the whole site begins: people, logs, health.
    public static final int SITE = 100;

    /// Whoever has any role.
    public static boolean anyRole(Viewer viewer) {
        return !viewer.granted().isEmpty();
    }

    /// Whoever writes the documents of some series.
    public static boolean writers(Viewer viewer) {
        return viewer.granted().stream().anyMatch(grant -> viewer.writesFor(grant.series()));
    }

    /// Whoever organises some series.
    public static boolean organisers(Viewer viewer) {
        return viewer.granted().stream().anyMatch(grant -> viewer.organises(grant.series()));
    }
}
