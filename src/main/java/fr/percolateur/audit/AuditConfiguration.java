package fr.percolateur.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AuditConfiguration.class);

    private static final Duration PACE = Duration.ofSeconds(20);
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    AuditLog auditLog(DataSource dataSource, InstantSource clock) {
        return new AuditLog(dataSource, clock);
    }

    @Bean
    AuditTrail auditTrail(DataSource dataSource) {
        return new AuditTrail(dataSource);
    }

    @Bean
    AuditChain auditChain(DataSource dataSource, InstantSource clock) {
        return new AuditChain(dataSource, clock);
    }

    @Bean
    AuditClosing auditClosing(AuditChain chain) {
        return new AuditClosing(chain);
    }

    @Bean
    RecurringTask<Void> auditChaining(AuditChain chain) {
        return Tasks.recurring("audit-chaining", Schedules.fixedDelay(PACE)).execute((_, _) -> chain.extend());
    }

    /// Its head goes to the node's log too, where whoever rewrites the database does not reach it.
    @Bean
    RecurringTask<Void> auditVerification(AuditChain chain) {
        return Tasks.recurring("audit-verification", Schedules.daily(ZoneId.of("Europe/Paris"), NIGHT))
                .execute((_, _) -> {
                    var found = chain.extendAndVerify(null);
                    if (found.isSound()) {
                        LOG.info("the audit log holds up to {}", found.head().written());
                    } else {
                        LOG.error("the audit log was rewritten: {} faults, {}", found.faults(), found.told());
                    }
                });
    }
}
