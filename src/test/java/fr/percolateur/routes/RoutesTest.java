package fr.percolateur.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
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
    void leadWhereSpringsOwnDo(@ForAll("paths") String path) {
        var ours = new Routes();
        var springs = new Springs();
        for (var pattern : PATTERNS) {
            var info = RequestMappingInfo.paths(pattern)
                    .options(springs.getBuilderConfiguration())
                    .build();
            assertThat(Optional.ofNullable(ours.getMatchingMapping(info, asking(path))))
                    .as("%s for %s", pattern, path)
                    .isEqualTo(Optional.ofNullable(springs.getMatchingMapping(info, asking(path))));
        }
    }

    private static HttpServletRequest asking(String path) {
        var request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static final class Springs extends RequestMappingHandlerMapping {

        private Springs() {
            afterPropertiesSet();
        }

        @Override
        protected void initHandlerMethods() {}

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            return super.getMatchingMapping(info, request);
        }
    }
}
