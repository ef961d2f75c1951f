package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.component.Typed;
import fr.percolateur.imaging.Focus;
import fr.percolateur.media.MediaFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("alternative", alternative.text());
        parts.put("decorative", String.valueOf(alternative.decorative()));
        parts.put("credit", credit);
        parts.put("consent", consent.stored());
        parts.put("focus", focus.x() + " % – " + focus.y() + " %");
        return parts;
    }

    /// What is to be mended before it can stand beside a file: what is no image needs no alternative.
    Optional<Gallery.Outcome.Refused> wrong(MediaFormat format) {
        if (format.isShown() && !alternative.isSaid()) {
            return refused(
                    Gallery.Part.ALTERNATIVE,
                    say(alternative.decorative() ? "gallery.alternative.both" : "gallery.alternative.none"));
        }
        if (alternative.text().length() > Alternative.LONGEST) {
            return refused(Gallery.Part.ALTERNATIVE, say("gallery.alternative.long", Alternative.LONGEST));
        }
        return credit.length() > LONGEST_CREDIT
                ? refused(Gallery.Part.CREDIT, say("gallery.credit.long", LONGEST_CREDIT))
                : Optional.empty();
    }

    private static Optional<Gallery.Outcome.Refused> refused(Gallery.Part part, String reason) {
        return Optional.of(new Gallery.Outcome.Refused(part, reason));
    }

    /// What it says otherwise than before, for the log.
    AuditAct changes(Description before, AuditAct act) {
        var told = act;
        for (var part : before.parts().entrySet()) {
            var now = parts().get(part.getKey());
            if (!part.getValue().equals(now)) {
                told = told.on(part.getKey(), part.getValue(), now);
            }
        }
        return told;
    }
}
