package fr.percolateur.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// `/agenda` is meant as `/agenda/`: an address that has a page once its slash is added answers 301. One that ends like
/// a file, such as `/agenda/cafe.ics`, was meant as it is: no page has a point in its name.
@Component
class MissingSlash {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    MissingSlash(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Optional<ResponseEntity<?>> mend(HttpServletRequest request, String path) {
        var mended = PathContainer.parsePath(path + "/");
        if (path.endsWith("/") || isFile(path) || patterns().stream().noneMatch(pattern -> pattern.matches(mended))) {
            return Optional.empty();
        }
        var query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        return Optional.of(ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(mended.value() + (query == null ? "" : "?" + query)))
                .build());
    }

    private static boolean isFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/')) >= 0;
    }

    private List<PathPattern> patterns() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> Optional.ofNullable(info.getPathPatternsCondition()).stream())
                .flatMap(condition -> condition.getPatterns().stream())
                .filter(pattern -> pattern.getPatternString().endsWith("/"))
                .toList();
    }
}
