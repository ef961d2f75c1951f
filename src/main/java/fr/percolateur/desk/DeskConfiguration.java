package fr.percolateur.desk;

import fr.percolateur.content.StoredDocuments;
import fr.percolateur.event.Events;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    EventKeys eventKeys(Events events) {
        return new EventKeys(events);
    }

    @Bean
    DocumentKeys documentKeys(StoredDocuments documents, Events events) {
        return new DocumentKeys(documents, events);
    }

    @Bean
    DeskEvents deskEvents(DataSource dataSource) {
        return new DeskEvents(dataSource);
    }
}
