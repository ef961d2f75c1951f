package fr.percolateur.signin;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Tells pages that ask who reads them; once a request.
@Component
final class Viewers implements ViewerSource {

    private static final String ATTRIBUTE = Viewers.class.getName();

    private final Sessions sessions;
    private final Cookies cookies;

    Viewers(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
            return known;
        }
        var viewer =
                cookies.read(request, Cookies.SESSION).map(sessions::viewer).orElseGet(Viewer.Visitor::new);
        request.setAttribute(ATTRIBUTE, viewer);
        return viewer;
    }
}
