package fr.percolateur.feeds;

import fr.percolateur.event.EventSlices;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {

    @Bean
    EventSlices eventSlices(DataSource dataSource) {
        return new EventSlices(dataSource);
    }
}
