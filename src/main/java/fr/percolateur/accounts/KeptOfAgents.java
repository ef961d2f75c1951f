package fr.percolateur.accounts;

import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What this module keeps of people, and until when.
@Configuration(proxyBeanMethods = false)
class KeptOfAgents {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final HeldOfAgents held;

    KeptOfAgents(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.held = new HeldOfAgents(jdbc);
    }

    @Bean
    PersonalData agentsKept() {
        return PersonalData.of("accounts.kept.agents", now -> forget("""
                delete from agent
                 where coalesce(seen_at, created_at) < :before
                """, now, YEAR.multipliedBy(2)))
                .in("agent", "agent_grant")
                .givenBy(held.account());
    }

    @Bean
    PersonalData pleasKept() {
        return PersonalData.of("accounts.kept.pleas", now -> forget("""
                delete from plea
                 where coalesce(decided_at, asked_at) < :before
                """, now, YEAR))
                .in("plea")
                .givenBy(held.plea());
    }

    @Bean
    PersonalData invitationsKept() {
        return PersonalData.of("accounts.kept.invitations", now -> forget("""
                delete from invitation
                 where invited_at < :before
                """, now, YEAR))
                .in("invitation")
                .givenBy(held.invitations());
    }

    @Bean
    PersonalData auditValuesKept() {
        return PersonalData.of("accounts.kept.audit", now -> forget("""
                delete from audit_value
                 where forget_after < :before
                """, now, Duration.ZERO))
                .in("audit_entry", "audit_value")
                .givenBy(held.changes());
    }

    private int forget(String statement, Instant now, Duration kept) {
        return jdbc.sql(statement).param("before", at(now.minus(kept))).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
