package fr.percolateur.attendance;

import fr.percolateur.signup.EventLines;
import java.util.List;

/// A list of people on paper.
///
/// @param note what is to become of the paper
public record PeoplePaper(EventLines lines, List<Line> people, String note) {

    /// @param name family name first
    public record Line(String name, String organisation) {}
}
