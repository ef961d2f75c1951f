package fr.percolateur.agora;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One idea of the demo.
///
/// @param days ago
/// @param supporters how many, of those of the demo
/// @param state `pending` for one that nobody read yet
/// @param reason why it was declined
/// @param event slug of the edition it was retained for
/// @param into slug of the idea it was merged into
/// @param comments the last of which nobody read yet, when it begins with a question mark
record Wish(
        String slug,
        String title,
        String why,
        String audience,
        @Nullable String theme,
        int author,
        int days,
        int supporters,
        String state,
        @Nullable String reason,
        @Nullable String event,
        @Nullable String into,
        List<String> comments) {

    static Wish of(
            String slug,
            String title,
            String why,
            String audience,
            int author,
            int days,
            int supporters,
            String state) {
        return new Wish(slug, title, why, audience, null, author, days, supporters, state, null, null, null, List.of());
    }

    Wish about(String slugOfTheme) {
        return new Wish(
                slug,
                title,
                why,
                audience,
                slugOfTheme,
                author,
                days,
                supporters,
                state,
                reason,
                event,
                into,
                comments);
    }

    Wish because(String said) {
        return new Wish(
                slug, title, why, audience, theme, author, days, supporters, state, said, event, into, comments);
    }

    Wish becoming(String edition) {
        return new Wish(
                slug, title, why, audience, theme, author, days, supporters, state, reason, edition, into, comments);
    }

    Wish like(String other) {
        return new Wish(
                slug, title, why, audience, theme, author, days, supporters, state, reason, event, other, comments);
    }

    Wish saying(String... said) {
        return new Wish(
                slug, title, why, audience, theme, author, days, supporters, state, reason, event, into, List.of(said));
    }

    boolean isRead() {
        return !state.equals("pending");
    }
}
