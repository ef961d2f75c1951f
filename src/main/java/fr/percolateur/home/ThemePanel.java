package fr.percolateur.home;

import gg.jte.Content;
import java.util.Optional;

/// What another module tells of a theme, on its page. Implemented as a bean.
public interface ThemePanel {

    /// Its place on the page, the smallest first.
    int rank();

    /// Empty when there is nothing to tell.
    Optional<Panel> of(Theme theme);

    /// @param id of its title, the same for all themes
    record Panel(String id, String title, Content content) {}
}
