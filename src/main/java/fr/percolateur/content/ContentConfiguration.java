package fr.percolateur.content;

import fr.percolateur.cache.Freshness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    /// Changes when an import changed something, when a document reaches the date from or until which it is public,
    /// and with each quarter of an hour, since events begin and end.
    @Bean
    Freshness contentFreshness() {
        return () -> """
                select version
                       || '-' || (select count(*) from document where publish_at <= now())
                       || '-' || (select count(*) from document where withdraw_at <= now())
                       || '-' || floor(extract(epoch from now()) / 900)
                  from content_state
                """;
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
