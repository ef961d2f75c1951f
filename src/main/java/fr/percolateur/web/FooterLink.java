package fr.percolateur.web;

/// A link of the footer. A module declares its own as beans.
///
/// @param rank its place in its group, the smallest first
public record FooterLink(Group group, String label, String address, int rank) {

    /// The columns of the footer. [#LEGAL] holds the mandatory links.
    public enum Group {
        FOLLOW,
        LEGAL
    }
}
