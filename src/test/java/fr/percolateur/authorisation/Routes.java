package fr.percolateur.authorisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// All that the program answers to, as `GET /agenda/{slug}/`.
final class Routes {

    private Routes() {}

    static Set<String> of(ApplicationContext context) {
        var routes = new TreeSet<String>();
        context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> of(info).stream())
                .forEach(routes::add);
        return routes;
    }

    private static List<String> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .toList();
        var found = new ArrayList<String>();
        for (var pattern : info.getPatternValues()) {
            for (var method : methods.isEmpty() ? List.of("GET", "POST") : methods) {
                found.add(method + " " + plain(pattern));
            }
        }
        return found;
    }

    /// `{id:[0-9]{1,9}}` as `{id}`, `{*name}` as `{name}`.
    private static String plain(String pattern) {
        var plain = new StringBuilder();
        var depth = 0;
        var hidden = false;
        for (var c : pattern.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            hidden = depth > 0 && (hidden || c == ':');
            if (!hidden && c != '*') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /// Those of the sources, whether the context has them or not.
    static Collection<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var found = new ArrayList<Class<?>>();
        for (var bean : scanner.findCandidateComponents("fr.percolateur")) {
            var type = ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null);
            var source = type.getProtectionDomain().getCodeSource().getLocation();
            if (!source.getPath().contains("test-classes")) {
                found.add(type);
            }
        }
        return found;
    }
}
