package fr.percolateur.content;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

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

    @Bean
    StoredDocuments storedDocuments(JdbcClient jdbc) {
        return new StoredDocuments(jdbc);
    }
}
