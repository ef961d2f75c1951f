package fr.percolateur.gallery;

import fr.percolateur.component.Typed;
import fr.percolateur.imaging.Focus;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is said of an image or a file.
///
/// @param credit who made it, under which licence; empty when nobody needs to be named
/// @param focus what must stay in sight where an image is cropped
public record Description(Alternative alternative, String credit, Consent consent, Focus focus) {

    static final int LONGEST_CREDIT = 200;

    public Description {
        credit = Typed.line(credit);
    }

    public static Description of(Alternative alternative) {
        return new Description(alternative, "", Consent.UNKNOWN, Focus.CENTRE);
    }

    /// Of an image that shows people, who agreed.
    public Description agreed() {
        return new Description(alternative, credit, Consent.AGREED, focus);
    }

    /// As the audit log names them.
    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("alternative", alternative.text());
        parts.put("decorative", String.valueOf(alternative.decorative()));
        parts.put("credit", credit);
        parts.put("consent", consent.stored());
        parts.put("focus", focus.x() + " % – " + focus.y() + " %");
        return parts;
    }
}
