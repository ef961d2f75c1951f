package fr.percolateur.folio;

import fr.percolateur.search.SearchEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class FolioConfiguration {

    @Bean
    Folios folios(JdbcClient jdbc) {
        return new Folios(jdbc);
    }

    @Bean
    FolioProjection folioProjection(SearchEntries search) {
        return new FolioProjection(search);
    }
}
