package fr.percolateur.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// The pages of the demo open everyone’s letters and let anybody be anyone: a site that is served has none of them.
@PageTest
class DemoRoutesPageTest {

    private final Map<String, RequestMethod> routes = new TreeMap<>();

    @LocalServerPort
    private int port;

    DemoRoutesPageTest(@Autowired ApplicationContext context) {
        Routes.controllers().stream()
                .filter(type -> context.getBeanNamesForType(type).length == 0)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(method -> MergedAnnotations.from(method).get(RequestMapping.class))
                .filter(mapping -> mapping.isPresent())
                .forEach(mapping -> routes.put(
                        mapping.getStringArray("path")[0].replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "1"),
                        mapping.getEnumArray("method", RequestMethod.class)[0]));
    }

    @Test
    void areAbsentFromASiteThatIsServed() throws Exception {
        assertThat(routes.keySet())
                .contains("/demo/courrier", "/demo/courrier.json", "/demo/courrier/1", "/demo/identite/autoriser");
        for (var route : routes.keySet()) {
            try (var agent = new Agent(port).staying()) {
                agent.open("/connexion");
                switch (routes.get(route)) {
                    case POST -> agent.post(route, Map.of());
                    default -> agent.open(route);
                }
                assertThat(agent.answer().statusCode()).as(route).isEqualTo(404);
            }
        }
    }

    @Test
    void countAllThatStandsUnderDemo() {
        assertThat(routes.keySet()).allMatch(route -> route.startsWith("/demo/") || route.startsWith("/_composants/"));
    }
}
