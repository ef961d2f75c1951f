package fr.percolateur.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.Outbox;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    @Bean
    Agents agents(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Agents(dataSource, log, clock);
    }

    @Bean
    Roles roles(DataSource dataSource, AuditLog log, Outbox outbox, InstantSource clock) {
        return new Roles(dataSource, log, outbox, clock);
    }

    @Bean
    Organisations organisations(DataSource dataSource) {
        return new Organisations(dataSource);
    }

    @Bean
    WebHosts webHosts(DataSource dataSource) {
        return new WebHosts(dataSource);
    }

    @Bean
    Eligibility eligibility(DataSource dataSource) {
        return new Eligibility(dataSource);
    }

    @Bean
    Invitations invitations(DataSource dataSource, Outbox outbox, InstantSource clock) {
        return new Invitations(dataSource, outbox, clock);
    }

    @Bean
    Pleas pleas(DataSource dataSource, AuditLog log, Outbox outbox, InstantSource clock) {
        return new Pleas(dataSource, log, outbox, clock);
    }

    @Bean
    RecurringTask<Void> purge(ObjectProvider<PersonalData> kept, InstantSource clock) {
        var purge = new Purge(kept.stream().toList(), clock);
        return Tasks.recurring("accounts-purge", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> purge.run());
    }
}
