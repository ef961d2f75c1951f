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
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    Runs rosterRuns(JdbcClient jdbc, InstantSource clock) {
        return new Runs(jdbc, clock);
    }

    @Bean
    Bulk bulk(DataSource dataSource, Registrations registrations, Acts acts, Runs runs) {
        return new Bulk(dataSource, registrations, acts, runs, PATIENCE);
    }

    @Bean
    PersonalData rosterRunsKept(Runs runs, JdbcClient jdbc) {
        return PersonalData.of("roster.kept", runs::forget)
                .in("roster_run", "roster_step")
                .givenBy(Holding.ofRows(
                        jdbc,
                        say("roster.held"),
                        """
                        select r.act, r.begun_at
                          from roster_run r
                          join agent a on a.id = r.agent_id
                         where a.email = :email
                         order by r.begun_at
                        """,
                        (row, _) -> Held.of(
                                say("roster.selection." + row.getString("act")),
                                Fact.of(say("roster.held.at"), row, "begun_at")),
                        """
                        delete from roster_run
                         where agent_id in (select id from agent where email = :email)
                        """));
    }
}
