package fr.percolateur.cache;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    /// Keeps nothing where no module says what changes: the sample site of components has no database to ask.
    @Bean
    KeptPages keptPages(ObjectProvider<Freshness> freshness, ObjectProvider<JdbcClient> jdbc) {
        var all = freshness.orderedStream().toList();
        return new KeptPages(all.isEmpty() ? () -> KeptPages.UNKNOWN : new Versions(all, jdbc.getObject())::now);
    }
}
