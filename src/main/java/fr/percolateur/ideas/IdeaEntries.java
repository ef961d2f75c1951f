package fr.percolateur.ideas;

import fr.percolateur.home.Theme;
import fr.percolateur.home.Themes;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the search finds of ideas: those that all see and that stand for themselves.
final class IdeaEntries {

    private final Ideas ideas;
    private final Themes themes;
    private final SearchEntries entries;

    IdeaEntries(Ideas ideas, Themes themes, SearchEntries entries) {
        this.ideas = ideas;
        this.themes = themes;
        this.entries = entries;
    }

    /// In the transaction that changed the idea.
    void refresh(long id) {
        var idea = ideas.find(id).orElseThrow();
        if (idea.isPublic() && idea.mergedInto() == null) {
            entries.write(List.of(entry(idea)));
        } else {
            entries.remove(List.of(key(id)));
        }
    }

    private SearchEntry entry(Idea idea) {
        return new SearchEntry(
                key(idea.id()),
                idea.address(),
                "idea",
                idea.title(),
                idea.whyAsSet(),
                idea.audienceAsSet(),
                idea.proposedAt().atZone(Idea.PARIS).toLocalDate(),
                theme(idea).map(IdeaEntries::named).toList(),
                null,
                List.of(),
                null,
                null);
    }

    private Stream<Theme> theme(Idea idea) {
        return Optional.ofNullable(idea.theme()).flatMap(themes::find).stream();
    }

    private static SearchEntry.Theme named(Theme theme) {
        return new SearchEntry.Theme(theme.slug(), theme.name());
    }

    private static String key(long id) {
        return "idea:" + id;
    }
}
