package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.home.Theme;
import fr.percolateur.home.ThemePanel;
import fr.percolateur.web.Pages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The ideas of a theme, on its page.
@Component
final class IdeaPanel implements ThemePanel {

    private static final int RANK = 40;
    private static final int MOST = 5;

    private final Ideas ideas;
    private final Pages pages;

    IdeaPanel(Ideas ideas, Pages pages) {
        this.ideas = ideas;
        this.pages = pages;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Optional<Panel> of(Theme theme) {
        var found = ideas.about(theme.slug(), MOST);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("idees", say("ideas.panel.title"), pages.content("ideas/panel", found)));
    }
}
