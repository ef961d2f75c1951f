package fr.percolateur.signin;

import fr.percolateur.connections.Connections;
import fr.percolateur.cookies.Cookies;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Tells pages that ask who reads them; once a request.
@Component
final class Viewers implements ViewerSource {

    private static final String ATTRIBUTE = Viewers.class.getName();
    private static final String WITHHELD = ATTRIBUTE + ".withheld";

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
        var reader =
                cookies.read(request, CookieNames.SESSION).map(sessions::reader).orElse(Sessions.Reader.NOBODY);
        request.setAttribute(WITHHELD, reader.withheld());
        request.setAttribute(Connections.CURRENT, reader.session());
        request.setAttribute(ATTRIBUTE, reader.viewer());
        return reader.viewer();
    }

    @Override
    public boolean withholds(HttpServletRequest request) {
        viewer(request);
        return Boolean.TRUE.equals(request.getAttribute(WITHHELD));
    }
}
