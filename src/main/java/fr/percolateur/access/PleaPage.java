package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Plea;
import fr.percolateur.component.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param verdict what is known of the address, in a sentence
/// @param asked what was asked before, null for nothing
/// @param words as they were typed
public record PleaPage(String verdict, @Nullable Plea asked, String words, List<FieldError> errors) {

    /// What one may do here; once it was decided, what was.
    public String lede() {
        return asked == null || isWaiting() ? say("access.lede") : verdict;
    }

    public boolean isWaiting() {
        return asked != null && asked.decision() == null;
    }
}
