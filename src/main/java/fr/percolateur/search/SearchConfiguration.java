package fr.percolateur.search;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchEntries searchEntries(DataSource dataSource) {
        return new SearchEntries(dataSource);
    }

    @Bean
    Search search(DataSource dataSource) {
        return new Search(dataSource);
    }
}
