package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.mail.Troubles;
import fr.percolateur.posting.LargePost;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.OpenPost;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BouncesSettings.class)
class BouncesConfiguration {

    private static final int RANK = DeskSection.SITE + 30;
    private static final Duration PERIOD = Duration.ofMinutes(5);

    @Bean
    @ConditionalOnProperty("percolateur.bounces-url")
    RecurringTask<Void> bouncesMailbox(BouncesSettings settings, Troubles troubles) {
        var mailbox = new Mailbox(Objects.requireNonNull(settings.bouncesUrl()), troubles);
        return Tasks.recurring("bounces-mailbox", Schedules.fixedDelay(PERIOD)).execute((_, _) -> mailbox.read());
    }

    @Bean
    DeskSection troublesLink() {
        return new DeskSection(RANK, say("bounces.title"), TroublesPage.ADDRESS, Viewer::administers);
    }

    /// Who calls is no browser, and proves itself by a secret.
    @Bean
    OpenPost bounceReports() {
        return new OpenPost(BounceController.ADDRESS);
    }

    /// It counts what it reads itself.
    @Bean
    LargePost bounceReportsWhole() {
        return new LargePost(BounceController.ADDRESS);
    }
}
