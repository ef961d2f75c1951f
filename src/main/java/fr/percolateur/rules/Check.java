package fr.percolateur.rules;

import fr.percolateur.manuscript.Manuscript;

/// Reads one document, or one beside the others of its folder, and notes what to mend in the margin.
public interface Check {

    default void read(Manuscript manuscript, Margin margin) {}

    default void compare(Manuscript manuscript, Folder folder, Margin margin) {}
}
