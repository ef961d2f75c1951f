package fr.percolateur.sharing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.web.Page;
import java.time.Duration;
import java.util.List;

/// The links of a draft, and how it looks on a phone.
///
/// @param isPublic whether everyone may read it already
/// @param fresh the whole address of a link that was just made; empty for none
/// @param done what was just done; empty for nothing
public record SharingPage(
        Page page,
        StoredDocument document,
        boolean isPublic,
        String action,
        List<SharedLink> links,
        String fresh,
        String done) {

    private static final int USUAL_DAYS = 7;
    private static final List<Integer> DAYS = List.of(1, USUAL_DAYS, 30);

    /// Of those that are offered; a week for any other.
    static Duration life(String days) {
        return Duration.ofDays(DAYS.stream()
                .filter(each -> String.valueOf(each).equals(days))
                .findFirst()
                .orElse(USUAL_DAYS));
    }

    public List<Choice> lives() {
        return DAYS.stream()
                .map(days -> new Choice(String.valueOf(days), say("sharing.days", days), "", days == USUAL_DAYS))
                .toList();
    }

    /// The page as it is saved.
    public String frame() {
        return action + "/page";
    }
}
