package fr.percolateur.correspondence;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.terms.Mode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A letter that has words of its own, which a series may choose.
public enum LetterKind {
    WEEK_ONSITE(Occasion.WEEK, "rappel-7-jours-sur-place"),
    WEEK_ONLINE(Occasion.WEEK, "rappel-7-jours-en-ligne"),
    DAY_ONSITE(Occasion.DAY, "rappel-veille-sur-place"),
    DAY_ONLINE(Occasion.DAY, "rappel-veille-en-ligne"),
    HOUR_ONSITE(Occasion.HOUR, "rappel-1-heure-sur-place"),
    HOUR_ONLINE(Occasion.HOUR, "rappel-1-heure-en-ligne"),
    CHANGE(Occasion.CHANGE, "changement"),
    POSTPONEMENT(Occasion.POSTPONEMENT, "report"),
    CANCELLATION(Occasion.CANCELLATION, "annulation"),
    THANKS_ONSITE(Occasion.THANKS, "merci-sur-place"),
    THANKS_ONLINE(Occasion.THANKS, "merci-en-ligne"),
    THANKS_ABSENT(Occasion.THANKS, "absence"),
    THANKS_WAITING(Occasion.THANKS, "liste-d-attente");

    private final Occasion occasion;
    private final String slug;

    LetterKind(Occasion occasion, String slug) {
        this.occasion = occasion;
        this.slug = slug;
    }

    public Occasion occasion() {
        return occasion;
    }

    /// As addresses and tables write it.
    public String slug() {
        return slug;
    }

    /// « Rappel sept jours avant, sur place ».
    public String title() {
        return say("correspondence.kind." + key());
    }

    /// What it says where a series chose no words of its own.
    public Template usual() {
        return new Template(say("correspondence.usual." + key() + ".subject"), say("correspondence.usual." + key()));
    }

    public static Optional<LetterKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /// @param seat the mode of the place
    /// @param arrived how the person came; null for someone whom nobody saw
    /// @param waited whether they never had a place
    static LetterKind of(Occasion occasion, Mode seat, @Nullable Mode arrived, boolean waited) {
        var online = seat == Mode.ONLINE;
        return switch (occasion) {
            case WEEK -> online ? WEEK_ONLINE : WEEK_ONSITE;
            case DAY -> online ? DAY_ONLINE : DAY_ONSITE;
            case HOUR -> online ? HOUR_ONLINE : HOUR_ONSITE;
            case CHANGE -> CHANGE;
            case POSTPONEMENT -> POSTPONEMENT;
            case CANCELLATION -> CANCELLATION;
            case THANKS ->
                switch (arrived) {
                    case ONSITE -> THANKS_ONSITE;
                    case ONLINE -> THANKS_ONLINE;
                    case null -> waited ? THANKS_WAITING : THANKS_ABSENT;
                };
            case MESSAGE -> throw new IllegalArgumentException("a message says what was written");
        };
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
