package fr.percolateur.group;

/// A colleague, as typed or pasted.
public record Line(String givenName, String familyName, String email) {

    static final Line EMPTY = new Line("", "", "");

    boolean isEmpty() {
        return equals(EMPTY);
    }
}
