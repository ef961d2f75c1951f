package fr.percolateur.gallery;

import fr.percolateur.imaging.Focus;

/// What is said of an image or a file.
///
/// @param credit who made it, under which licence; empty when nobody needs to be named
/// @param focus what must stay in sight where an image is cropped
public record Description(Alternative alternative, String credit, Consent consent, Focus focus) {

    static final int LONGEST_CREDIT = 200;

    public Description {
        credit = credit.strip();
    }

    public static Description of(Alternative alternative) {
        return new Description(alternative, "", Consent.UNKNOWN, Focus.CENTRE);
    }
}
