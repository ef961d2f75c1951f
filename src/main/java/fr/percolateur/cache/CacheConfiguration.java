package fr.percolateur.cache;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    @Bean
    KeptPages keptPages(List<Freshness> freshness, JdbcClient jdbc) {
        return new KeptPages(new Versions(freshness, jdbc)::now);
    }
}
