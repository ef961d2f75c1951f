package fr.percolateur.library;

import fr.percolateur.content.Projection;
import fr.percolateur.web.Site;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

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
}
