package fr.percolateur.desk;

import fr.percolateur.viewer.Viewer;
import java.util.function.Predicate;

/// A page that the Atelier’s entry leads to. A module declares its own as beans.
///
/// @param rank its place, the smallest first
/// @param text what one does there, in a sentence
/// @param readers who may open it
public record DeskLink(int rank, String label, String text, String address, Predicate<Viewer> readers) {}
