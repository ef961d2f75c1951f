package fr.percolateur.viewer;

import jakarta.servlet.http.HttpServletRequest;

/// Knows who is signed in. The module that signs people in implements it as a bean.
public interface ViewerSource {

    /// Opens no session: whoever has none is a visitor.
    Viewer viewer(HttpServletRequest request);

    /// Whether a role of theirs waits for a second factor: the viewer is without it.
    default boolean withholds(HttpServletRequest request) {
        return false;
    }
}
