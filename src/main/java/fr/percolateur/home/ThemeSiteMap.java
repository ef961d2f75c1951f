package fr.percolateur.home;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.SiteMapSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Themes for the plan of the site and for search engines.
@Component
class ThemeSiteMap implements SiteMapSource {

    private final Themes themes;

    ThemeSiteMap(Themes themes) {
        this.themes = themes;
    }

    @Override
    public String title() {
        return say("home.themes");
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<Entry> entries() {
        return themes.all().stream()
                .map(theme -> new Entry(theme.name(), theme.address(), null, true))
                .toList();
    }
}
