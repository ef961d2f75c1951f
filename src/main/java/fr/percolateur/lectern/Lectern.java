package fr.percolateur.lectern;

import fr.percolateur.questions.Card;
import java.util.List;

/// What is one speaker’s own.
///
/// @param slots their sequences, in the order of the programme
/// @param questions those addressed to them that all see
/// @param others the most supported of all the others
public record Lectern(List<Slot> slots, List<Card> questions, List<Card> others) {}
