package fr.percolateur.audit;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditLog auditLog(DataSource dataSource, InstantSource clock) {
        return new AuditLog(dataSource, clock);
    }

    @Bean
    AuditTrail auditTrail(DataSource dataSource) {
        return new AuditTrail(dataSource);
    }
}
