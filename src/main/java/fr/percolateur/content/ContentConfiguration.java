package fr.percolateur.content;

import fr.percolateur.web.Site;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Imports imports(DataSource dataSource, ObjectProvider<Projection> projections, Site site) {
        return new Imports(
                dataSource,
                projections.orderedStream().toList(),
                Objects.requireNonNullElse(site.origin(), "").toString());
    }

    @Bean
    Edits edits(DataSource dataSource, ObjectProvider<Projection> projections, Site site) {
        return new Edits(
                dataSource,
                projections.orderedStream().toList(),
                Objects.requireNonNullElse(site.origin(), "").toString());
    }

    @Bean
    Exports exports(DataSource dataSource) {
        return new Exports(dataSource);
    }

    @Bean
    ContentFreshness contentFreshness(JdbcClient jdbc) {
        return new ContentFreshness(jdbc);
    }

    @Bean
    Addresses addresses(JdbcClient jdbc) {
        return new Addresses(jdbc);
    }

    @Bean
    LostAddresses lostAddresses(Addresses addresses) {
        return new LostAddresses(addresses);
    }
}
