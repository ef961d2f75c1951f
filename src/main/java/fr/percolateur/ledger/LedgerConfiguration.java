package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.agenda.EventStory;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.event.Events;
import fr.percolateur.mail.Outbox;
import fr.percolateur.questions.Askers;
import fr.percolateur.questions.Moderation;
import fr.percolateur.questions.Questions;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    private static final int RANK = 10;

    @Bean
    Ledger ledger(DataSource dataSource, Questions questions) {
        return new Ledger(dataSource, questions);
    }

    @Bean
    LedgerBook ledgerBook(
            DataSource dataSource,
            Ledger ledger,
            Moderation moderation,
            Askers askers,
            Outbox outbox,
            Site site,
            AuditLog log,
            InstantSource clock) {
        return new LedgerBook(dataSource, ledger, moderation, askers, new LedgerLetters(site), outbox, log, clock);
    }

    @Bean
    Reminders ledgerReminders(DataSource dataSource, LedgerBook book, Events events, InstantSource clock) {
        return new Reminders(dataSource, book, events, clock);
    }

    @Bean
    RecurringTask<Void> ledgerReminding(Reminders reminders) {
        return Tasks.recurring("ledger-reminders", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> reminders.send());
    }

    @Bean
    AnsweredEntries answeredEntries(DataSource dataSource) {
        return new AnsweredEntries(dataSource);
    }

    @Bean
    RecurringTask<Void> ledgerSearch(AnsweredEntries entries) {
        return Tasks.recurring("ledger-search", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((_, _) -> entries.catchUp());
    }

    @Bean
    PersonalData owingServices(DataSource dataSource) {
        return KeptServices.in(dataSource);
    }

    @Bean
    Freshness ledgerFreshness() {
        return () -> "select version from shown_version where name = 'ledger'";
    }

    @Bean
    EventStory questionsOfAnEvent(Ledger ledger, Pages pages, InstantSource clock) {
        return event -> {
            var entries = event.state(clock.instant()).over() ? ledger.of(event) : List.<Entry>of();
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EventStory.Chapter(
                            say("ledger.chapter"),
                            "questions",
                            pages.content(
                                    "ledger/chapter",
                                    new LedgerChapter(
                                            PublicLedgerPage.address(event),
                                            say("ledger.sum", entries.size(), Ledger.open(entries))))));
        };
    }

    @Bean
    EventTool ledgerTool() {
        return new EventTool(Step.FOLLOW, RANK, say("ledger.heading"), LedgerPage::address, Viewer::organises);
    }
}
