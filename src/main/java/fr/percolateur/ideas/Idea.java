package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A theme that someone proposes.
///
/// @param why and `audience`: as they were typed
/// @param theme slug of a theme of the site; null for none
/// @param proposer null once nobody knows any more
/// @param signed as its readers see it: « Solenn A., Ville de Port-Lanterne »; empty without a name
/// @param reason why it was refused or declined; null otherwise
/// @param event the document of the edition it was retained for; null for none
/// @param mergedInto the idea that stands for it; null when it stands for itself
/// @param supporters how many people support it or what was merged into it, each once; of a merged one, none
/// @param recent how many of them came within the last month
public record Idea(
        long id,
        String slug,
        String title,
        String why,
        String audience,
        @Nullable String theme,
        @Nullable UUID proposer,
        String signed,
        Instant proposedAt,
        Reading reading,
        @Nullable Instant shownAt,
        IdeaState state,
        @Nullable String reason,
        @Nullable Long event,
        @Nullable Long mergedInto,
        int supporters,
        int recent) {

    /// Where moderation stands.
    public enum Reading {
        PENDING,
        SHOWN,
        REFUSED;

        static Reading of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Idea {
        title = FrenchLine.set(title);
    }

    public String address() {
        return "/idees/" + slug + "/";
    }

    /// Whether all see it.
    public boolean isPublic() {
        return reading == Reading.SHOWN;
    }

    /// Whether one may support or comment it.
    public boolean isOpen() {
        return isPublic() && mergedInto == null && state.isOpen();
    }

    public String whyAsSet() {
        return set(why);
    }

    public String audienceAsSet() {
        return set(audience);
    }

    static String set(String text) {
        return text.lines().map(FrenchLine::set).collect(Collectors.joining("\n"));
    }

    /// « Solenn A., Ville de Port-Lanterne, le 3 mars 2027 ».
    public String who() {
        var day = Dates.day(proposedAt.atZone(PARIS).toLocalDate());
        return signed.isEmpty() ? say("ideas.unsigned", day) : say("ideas.who", signed, day);
    }

    public String supported() {
        return say("ideas.supporters", supporters);
    }
}
