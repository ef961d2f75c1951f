package fr.percolateur.roster;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.registration.Registrar;
import fr.percolateur.signup.RegistrationLetters;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Registrants registrants(DataSource dataSource) {
        return new Registrants(dataSource);
    }

    @Bean
    Acts organisersActs(
            DataSource dataSource,
            Registrar registrar,
            RegistrationLetters letters,
            Invitations invitations,
            AuditLog log) {
        return new Acts(dataSource, registrar, letters, invitations, log);
    }
}
