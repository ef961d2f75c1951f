package fr.percolateur.ballots;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BallotsConfiguration {

    private static final Duration MIXED_EVERY = Duration.ofSeconds(15);

    @Bean
    BallotBoxes ballotBoxes(DataSource dataSource, InstantSource clock) {
        return new BallotBoxes(dataSource, clock);
    }

    @Bean
    RecurringTask<Void> ballotsMixing(DataSource dataSource) {
        var mixing = new Mixing(dataSource);
        return Tasks.recurring("ballots-mixing", Schedules.fixedDelay(MIXED_EVERY))
                .execute((_, _) -> mixing.run());
    }

    @Bean
    PersonalData participations(DataSource dataSource) {
        return KeptParticipations.in(dataSource);
    }
}
