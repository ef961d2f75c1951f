package fr.percolateur.routes;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/// Spring asks each route with a variable, of which there are hundreds, whether it matches an address in full; nearly
/// all of them already differ in their first letters.
final class Routes extends RequestMappingHandlerMapping {

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        return mayMatch(route, request) ? super.getMatchingMapping(route, request) : null;
    }

    private static boolean mayMatch(RequestMappingInfo route, HttpServletRequest request) {
        var condition = route.getPathPatternsCondition();
        if (condition == null || !ServletRequestPathUtils.hasParsedRequestPath(request)) {
            return true;
        }
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        return isEncoded(path)
                || condition.getPatterns().stream()
                        .map(PathPattern::getPatternString)
                        .anyMatch(pattern -> beginsAlike(pattern, path));
    }

    /// What is encoded, or has parameters of its own (`;`), is left to Spring, which reads it.
    private static boolean isEncoded(String path) {
        return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
    }

    /// Whether they agree up to the first variable of the pattern.
    static boolean beginsAlike(String pattern, String path) {
        for (var at = 0; at < pattern.length(); at++) {
            var letter = pattern.charAt(at);
            if (letter == '{' || letter == '*' || letter == '?') {
                return true;
            }
            if (at == path.length()) {
                return takesNothing(pattern, at);
            }
            if (path.charAt(at) != letter) {
                return false;
            }
        }
        return true;
    }

    /// Whether what is left of the pattern is `/**` or `/{*rest}`, which match where nothing is left either.
    private static boolean takesNothing(String pattern, int at) {
        return pattern.startsWith("/**", at) || pattern.startsWith("/{*", at);
    }
}
