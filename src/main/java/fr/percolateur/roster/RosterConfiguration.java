package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Registrations;
import fr.percolateur.signup.RegistrationLetters;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    private static final int RANK = 10;

    /// Proxies, and people, wait for half a minute.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    Registrants registrants(DataSource dataSource) {
        return new Registrants(dataSource);
    }

    @Bean
    EventTool rosterTool() {
        return new EventTool(
                Step.REGISTER, RANK, say("roster.tool"), slug -> RosterPage.address(slug), Viewer::organises);
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

    @Bean
    Bulk bulk(DataSource dataSource, Registrations registrations, Acts acts) {
        return new Bulk(dataSource, registrations, acts, PATIENCE);
    }
}
