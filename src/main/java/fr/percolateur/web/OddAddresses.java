package fr.percolateur.web;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Jetty would refuse `/agenda/a%2Fb/` by a page of its own, in English. It is let through to Spring’s firewall, which
/// refuses it too, and by our page. What is not HTTP at all reaches no page: it gets a status and nothing more.
@Component
final class OddAddresses implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(OddAddresses::letThrough);
    }

    private static void letThrough(Server server) {
        for (var connector : server.getConnectors()) {
            connector
                    .getContainedBeans(HttpConnectionFactory.class)
                    .forEach(http -> http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE));
        }
        server.setErrorHandler((_, _, callback) -> {
            callback.succeeded();
            return true;
        });
        server.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    }
}
