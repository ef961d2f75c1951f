package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.agenda.EventStory;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.event.RecordedMoments;
import fr.percolateur.posting.LargePost;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    private static final int RANK = 20;

    /// What a form weighs beside its file.
    private static final long FORM = 1_000_000;

    @Bean
    Recordings recordings(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Recordings(dataSource, log, clock);
    }

    @Bean
    LargePost recordingsPost() {
        return new LargePost(DepositController.RECORDINGS, DataSize.ofBytes(Recordings.MOST_BYTES + FORM));
    }

    @Bean
    ReplayEntries replayEntries(DataSource dataSource) {
        return new ReplayEntries(dataSource);
    }

    @Bean
    RecurringTask<Void> replaySearch(ReplayEntries entries) {
        return Tasks.recurring("replay-search", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((_, _) -> entries.catchUp());
    }

    @Bean
    Replays replays(
            DataSource dataSource, Recordings recordings, ReplayEntries entries, AuditLog log, InstantSource clock) {
        return new Replays(dataSource, recordings, entries, log, clock);
    }

    @Bean
    ReplayViews replayViews(Replays replays, RunningOrder order) {
        return new ReplayViews(replays, order);
    }

    @Bean
    PersonalData replaysKept(JdbcClient jdbc, Replays replays) {
        return KeptReplays.in(jdbc, replays);
    }

    @Bean
    Freshness replayFreshness() {
        return () -> "select version from shown_version where name = 'replay'";
    }

    @Bean
    EventStory replayOfAnEvent(Replays replays, Pages pages) {
        return event -> replays.shown(event)
                .map(_ -> new EventStory.Chapter(
                        say("replay.chapter"), "replay", pages.content("replay/chapter", ReplayPage.address(event))));
    }

    @Bean
    RecordedMoments replayMoments(Replays replays) {
        return new ShownMoments(replays);
    }

    @Bean
    EventTool replayTool() {
        return new EventTool(Step.FOLLOW, RANK, say("replay.heading"), ReplayDeskPage::address, Viewer::organises);
    }
}
