package fr.percolateur.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class RoutesTest {

    private static final List<String> PATTERNS = List.of(
            "/agenda/{slug}/",
            "/agenda/{slug}.ics",
            "/agenda/{slug}/inscription",
            "/inscription/{link}",
            "/inscription/{link}/annulation",
            "/media/{hash:[0-9a-f]{32}}/{name}",
            "/{page}/",
            "/api/v1/**",
            "/media/{*name}",
            "/a?enda/{slug}/");

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "agenda",
                        "inscription",
                        "cafe",
                        "cafe.ics",
                        "annulation",
                        "api",
                        "v1",
                        "%61genda",
                        "agenda;a=b",
                        "a",
                        "media",
                        "0123456789abcdef0123456789abcdef",
                        "é",
                        "inscriptio",
                        "")
                .list()
                .ofMaxSize(4)
                .map(segments -> "/" + String.join("/", segments));
    }

    @Property
    void leadWhereSpringsOwnDo(@ForAll("paths") String path, @ForAll("methods") String method) throws Exception {
        assertThat(lead(new Routes(), method, path)).isEqualTo(lead(new RequestMappingHandlerMapping(), method, path));
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of("GET", "HEAD", "POST", "OPTIONS");
    }

    /// The pattern that takes a request, empty for none; or why it is refused.
    private String lead(RequestMappingHandlerMapping routes, String method, String path) throws Exception {
        routes.setApplicationContext(new StaticApplicationContext());
        routes.afterPropertiesSet();
        var taking = RoutesTest.class.getDeclaredMethod("paths");
        for (var pattern : PATTERNS) {
            var info = RequestMappingInfo.paths(pattern)
                    .methods(pattern.endsWith("inscription") ? RequestMethod.POST : RequestMethod.GET)
                    .options(routes.getBuilderConfiguration())
                    .build();
            routes.registerMapping(info, this, taking);
        }
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var handler = routes.getHandler(request);
            return handler == null
                    ? ""
                    : String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        } catch (HttpRequestMethodNotSupportedException | IllegalStateException e) {
            return e.toString();
        }
    }
}
