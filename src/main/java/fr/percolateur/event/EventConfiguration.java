package fr.percolateur.event;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    EventProjection eventProjection(DataSource dataSource) {
        return new EventProjection(dataSource);
    }

    @Bean
    SeriesProjection seriesProjection(DataSource dataSource) {
        return new SeriesProjection(dataSource);
    }

    @Bean
    Events events(DataSource dataSource) {
        return new Events(dataSource);
    }

    @Bean
    EventCounts eventCounts(DataSource dataSource) {
        return new EventCounts(dataSource);
    }

    @Bean
    SeriesCatalogue seriesCatalogue(DataSource dataSource) {
        return new SeriesCatalogue(dataSource);
    }
}
