package fr.percolateur.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Spring asks each route with a variable, of which there are hundreds, whether it matches an address in full; nearly
/// all of them already differ in their first word. Asked in full, they took a sixth of a registration.
///
/// Only what one route alone takes is decided here: what several take, or none does, is left to Spring.
final class Routes extends RequestMappingHandlerMapping {

    /// Of those whose first word is a variable.
    private static final String ANY = "";

    private record Route(RequestMappingInfo info, HandlerMethod handler) {}

    /// Written while the application starts, and read since.
    private final Map<String, List<Route>> byFirstWord = new HashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo info) {
        super.registerHandlerMethod(handler, method, info);
        index(info, createHandlerMethod(handler, method));
    }

    @Override
    public void registerMapping(RequestMappingInfo info, Object handler, Method method) {
        super.registerMapping(info, handler, method);
        index(info, createHandlerMethod(handler, method));
    }

    private void index(RequestMappingInfo info, HandlerMethod handler) {
        var route = new Route(info, handler);
        info.getPatternValues().stream()
                .map(Routes::firstWord)
                .distinct()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(route));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var route = isEncoded(path) ? null : alone(path, request);
        if (route == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, route.handler());
        handleMatch(route.info(), path, request);
        return route.handler();
    }

    /// What is encoded, or has parameters of its own (`;`), is left to Spring, which reads it.
    private static boolean isEncoded(String path) {
        return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
    }

    /// The one route that takes this request; null when several do, or none.
    private @Nullable Route alone(String path, HttpServletRequest request) {
        Route found = null;
        for (var word : new String[] {firstWord(path), ANY}) {
            for (var route : byFirstWord.getOrDefault(word, List.of())) {
                var match = getMatchingMapping(route.info(), request);
                if (match != null) {
                    if (found != null) {
                        return null;
                    }
                    found = new Route(match, route.handler());
                }
            }
        }
        return found;
    }

    /// What stands before the second slash, where it has no variable.
    private static String firstWord(String pattern) {
        var end = pattern.indexOf('/', 1);
        var word = end < 0 ? pattern : pattern.substring(0, end);
        return word.chars().anyMatch(letter -> "{*?".indexOf(letter) >= 0) ? ANY : word;
    }
}
