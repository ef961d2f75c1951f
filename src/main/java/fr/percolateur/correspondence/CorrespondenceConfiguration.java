package fr.percolateur.correspondence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrespondenceConfiguration {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Bean
    Templates letterTemplates(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Templates(dataSource, log, clock);
    }

    @Bean
    Messages messages(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Messages(dataSource, log, clock);
    }

    @Bean
    Specimen specimen(Site site, ObjectProvider<Postscript> postscripts) {
        return new Specimen(site, postscripts.orderedStream().toList());
    }

    @Bean
    RecurringTask<Void> correspondence(
            DataSource dataSource,
            RegistrationLinks links,
            Templates templates,
            Outbox outbox,
            Site site,
            ObjectProvider<Postscript> postscripts,
            InstantSource clock) {
        var correspondence = new Correspondence(
                dataSource,
                links,
                templates,
                outbox,
                site,
                postscripts.orderedStream().toList(),
                clock);
        return Tasks.recurring("correspondence", Schedules.fixedDelay(PERIOD)).execute((_, _) -> correspondence.run());
    }

    @Bean
    PersonalData correspondenceKept(DataSource dataSource) {
        var kept = new KeptCorrespondence(dataSource);
        return PersonalData.of("correspondence.kept", kept::forget)
                .in("correspondence_mailing", "correspondence_letter")
                .givenBy(kept.held());
    }
}
