package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.agenda.EventStory;
import fr.percolateur.attendance.Turnouts;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.captions.Captions;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.event.Events;
import fr.percolateur.ledger.Ledger;
import fr.percolateur.lessons.Lessons;
import fr.percolateur.library.Edits;
import fr.percolateur.polls.Polls;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class RecapConfiguration {

    private static final int RANK = 5;

    @Bean
    Recaps recaps(
            DataSource dataSource,
            Events events,
            RunningOrder order,
            Turnouts turnouts,
            Ledger ledger,
            Polls polls,
            Captions captions,
            Lessons lessons,
            Edits edits,
            AuditLog log,
            InstantSource clock) {
        return new Recaps(dataSource, events, order, turnouts, ledger, polls, captions, lessons, edits, log, clock);
    }

    @Bean
    RecurringTask<Void> recapDrafts(Recaps recaps) {
        return Tasks.recurring("recap-drafts", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((_, _) -> recaps.begin());
    }

    @Bean
    @Order(0)
    EventStory recapOfAnEvent(Recaps recaps, Pages pages) {
        return event -> recaps.of(event)
                .filter(Recaps.Begun::shown)
                .map(begun -> new EventStory.Chapter(
                        say("recap.chapter"), "retour", pages.content("recap/chapter", begun.address())));
    }

    @Bean
    EventTool recapTool() {
        return new EventTool(Step.FOLLOW, RANK, say("recap.heading"), RecapPage::address, Viewer::organises);
    }
}
