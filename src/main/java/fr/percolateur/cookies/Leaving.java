package fr.percolateur.cookies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// What a browser gives back when someone signs out on it. Modules bring theirs as beans.
public interface Leaving {

    /// @return the values of as many `Set-Cookie`
    List<String> leave(HttpServletRequest request);
}
