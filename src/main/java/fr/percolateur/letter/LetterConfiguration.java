package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Troubles;
import fr.percolateur.newsletter.Readers;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.Site;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int RANK = 29;
    private static final int FOOTER_RANK = 6;

    @Bean
    DeskSection lettersSection() {
        return new DeskSection(RANK, say("letter.desk.title"), LettersController.ADDRESS, DeskSection::organisers);
    }

    @Bean
    FooterLink lettersLink() {
        return new FooterLink(
                FooterLink.Group.FOLLOW, say("letter.archive.title"), ArchiveController.ADDRESS, FOOTER_RANK);
    }

    /// Changes with whatever a reader sees of letters.
    @Bean
    Freshness lettersFreshness() {
        return () -> "select max(number) from letter_issue";
    }

    @Bean
    Issues letterIssues(DataSource dataSource, AuditLog log) {
        return new Issues(dataSource, log);
    }

    @Bean
    LetterRights letterRights(Issues issues, SeriesCatalogue catalogue) {
        return new LetterRights(issues, catalogue);
    }

    @Bean
    Editorial letterEditorial(Site site) {
        return new Editorial(site);
    }

    @Bean
    Printing letterPrinting(Editorial editorial, Site site, TemplateEngine templates) {
        return new Printing(editorial, site, templates);
    }

    @Bean
    Dispatch letterDispatch(
            DataSource dataSource,
            Issues issues,
            Printing printing,
            Readers readers,
            Outbox outbox,
            Troubles troubles,
            Site site,
            InstantSource clock) {
        return new Dispatch(dataSource, issues, printing, readers, outbox, troubles, site, clock);
    }

    @Bean
    RecurringTask<Void> letterDispatching(Dispatch dispatch) {
        return Tasks.recurring("letter-dispatch", Schedules.fixedDelay(PERIOD)).execute((_, _) -> dispatch.send());
    }
}
