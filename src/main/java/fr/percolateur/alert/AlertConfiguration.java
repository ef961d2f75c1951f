package fr.percolateur.alert;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.event.Events;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Troubles;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.OpenPost;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Bean
    Alerts alerts(
            DataSource dataSource,
            Registrations registrations,
            Events events,
            Outbox outbox,
            Troubles troubles,
            Site site,
            InstantSource clock) {
        return new Alerts(dataSource, registrations, events, outbox, troubles, site, clock);
    }

    @Bean
    AlertPanel alertPanel(Registrations registrations, InstantSource clock) {
        return new AlertPanel(registrations, clock);
    }

    @Bean
    RecurringTask<Void> alertOpenings(Alerts alerts) {
        return Tasks.recurring("alert-openings", Schedules.fixedDelay(PERIOD)).execute((_, _) -> alerts.tell());
    }

    @Bean
    PersonalData alertsKept(DataSource dataSource, Alerts alerts) {
        return PersonalData.of("alert.kept", alerts::forget)
                .in("alert_request")
                .givenBy(HeldAlerts.in(JdbcClient.create(dataSource)));
    }

    /// A mail program's one click (RFC 8058) comes from no page of ours.
    @Bean
    OpenPost alertOneClick() {
        return new OpenPost("/ouverture/{token}/desinscription");
    }

    @Bean
    AlertAlternative alertAlternative() {
        return new AlertAlternative();
    }
}
