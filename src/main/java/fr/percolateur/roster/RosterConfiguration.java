package fr.percolateur.roster;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Registrants registrants(DataSource dataSource) {
        return new Registrants(dataSource);
    }
}
