package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
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
    private static final int EVENT_RANK = 40;
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

    /// After the messages that one sends.
    @Bean
    EventTool troublesTool() {
        return new EventTool(
                Step.REGISTER, EVENT_RANK, say("bounces.title"), slug -> TroublesPage.address(slug), Viewer::organises);
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
