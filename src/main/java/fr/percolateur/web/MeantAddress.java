package fr.percolateur.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Where an address that has no page was meant to lead.
@Component
class MeantAddress {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    MeantAddress(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /// `/agenda` is meant as `/agenda/`: an address that has a page once its slash is added answers 301. One that ends
    /// like a file, such as `/agenda/cafe.ics`, was meant as it is: no page has a point in its name.
    Optional<ResponseEntity<?>> slashed(HttpServletRequest request, String path) {
        var mended = path + "/";
        if (path.endsWith("/") || isFile(path) || !isPage(mended)) {
            return Optional.empty();
        }
        var query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        return Optional.of(ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(mended + (query == null ? "" : "?" + query)))
                .build());
    }

    /// An act’s address, such as `/inscription/{token}/annulation`, opened as a page: by who loads again the answer
    /// to a form, or signed in on the way to an act. It leads to the page that has the button.
    Optional<ResponseEntity<?>> opened(HttpServletRequest request, String path) {
        return List.of("GET", "HEAD").contains(request.getMethod())
                ? Stream.iterate(above(path), parent -> !parent.isEmpty(), MeantAddress::above)
                        .filter(this::isPage)
                        .findFirst()
                        .map(page -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .location(URI.create(page))
                                .cacheControl(CacheControl.noStore())
                                .build())
                : Optional.empty();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static boolean isFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) >= 0;
    }

    private boolean isPage(String path) {
        var parsed = PathContainer.parsePath(path);
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> Optional.ofNullable(info.getPathPatternsCondition()).stream())
                .flatMap(condition -> condition.getPatterns().stream())
                // a name that any address has: whether there is such a page, it says itself
                .filter(pattern -> !pattern.getPatternString().startsWith("/{"))
                .anyMatch(pattern -> pattern.matches(parsed));
    }
}
