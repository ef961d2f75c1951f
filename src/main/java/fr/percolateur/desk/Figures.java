package fr.percolateur.desk;

/// What those who organise an event look for first.
///
/// @param registers whether one registers for it here
/// @param confirmed people who have their place
/// @param pending people who await a decision
/// @param waiting people in line
public record Figures(boolean registers, int confirmed, int pending, int waiting) {

    static final Figures NONE = new Figures(false, 0, 0, 0);
}
