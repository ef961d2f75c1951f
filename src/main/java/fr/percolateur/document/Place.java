package fr.percolateur.document;

/// A place in a source file: line and column, both from 1, columns counted in code points.
public record Place(int line, int column) {

    public static final Place START = new Place(1, 1);
}
