package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;
import org.jspecify.annotations.Nullable;

/// Whether a certificate is genuine, and no more of the person than their initials.
///
/// @param typed the code as it was given; empty when none was
/// @param certificate null when no certificate has this code
public record VerificationPage(
        Page page,
        String typed,
        @Nullable Certificate certificate,
        @Nullable EventLines lines) {

    public boolean isGenuine() {
        return certificate != null;
    }

    public boolean isUnknown() {
        return certificate == null && !typed.isBlank();
    }

    public String title() {
        return lines == null ? "" : lines.title();
    }

    public String when() {
        return lines == null ? "" : lines.when();
    }

    public String initials() {
        return certificate == null ? "" : certificate.initials();
    }

    public String how() {
        return certificate == null
                ? ""
                : say("attendance.how." + certificate.mode().word());
    }
}
