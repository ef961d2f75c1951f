package fr.percolateur.findings;

import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.EventTools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class FindingsConfiguration {

    @Bean
    FindingCounts findingCounts(JdbcClient jdbc, StoredDocuments documents) {
        return new FindingCounts(jdbc, documents);
    }

    @Bean
    DeskTasks findingTasks(FindingCounts counts, EventTools tools, JdbcClient jdbc) {
        return new FindingTasks(counts, tools, jdbc);
    }
}
