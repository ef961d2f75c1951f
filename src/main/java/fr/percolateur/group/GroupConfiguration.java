package fr.percolateur.group;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.RegistrationLinks.Trace;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

    @Bean
    Groups groups(
            DataSource dataSource,
            Registrations registrations,
            RegistrationLinks links,
            Outbox outbox,
            Site site,
            InstantSource clock) {
        return new Groups(dataSource, registrations, new GroupLetters(links, site), outbox, clock);
    }

    @Bean
    RecurringTask<Void> groupUnproven(Groups groups, InstantSource clock) {
        return Tasks.recurring("group-unproven", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((_, _) -> groups.forget(clock.instant()));
    }

    @Bean
    PersonalData entriesKept(DataSource dataSource, Groups groups) {
        return PersonalData.of("group.kept", groups::forget)
                .in("group_entry")
                .givenBy(HeldEntries.in(JdbcClient.create(dataSource)));
    }

    @Bean
    GroupAlternative groupAlternative() {
        return new GroupAlternative();
    }

    @Bean
    Trace traceOfEntry() {
        return GroupPanel.ENTERED;
    }

    @Bean
    GroupPanel groupPanel(DataSource dataSource, Pages pages) {
        return new GroupPanel(new EntryRows(dataSource), pages);
    }
}
