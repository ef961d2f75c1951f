package fr.percolateur.accounts;

import fr.percolateur.mail.Outbox;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    @Bean
    Eligibility eligibility(DataSource dataSource) {
        return new Eligibility(dataSource);
    }

    @Bean
    Invitations invitations(DataSource dataSource, InstantSource clock) {
        return new Invitations(dataSource, clock);
    }

    @Bean
    Pleas pleas(DataSource dataSource, AuditLog log, Outbox outbox, InstantSource clock) {
        return new Pleas(dataSource, log, outbox, clock);
    }

    @Bean
    AuditLog auditLog(DataSource dataSource, InstantSource clock) {
        return new AuditLog(dataSource, clock);
    }
}
