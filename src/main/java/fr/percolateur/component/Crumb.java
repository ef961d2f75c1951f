package fr.percolateur.component;

import fr.percolateur.wording.FrenchLine;

/// A step of the way from the home page to a page.
public record Crumb(String label, String address) {

    public Crumb {
        label = FrenchLine.set(label);
    }
}
