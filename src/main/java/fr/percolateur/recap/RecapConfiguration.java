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
import fr.percolateur.event.RecordedMoments;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.ledger.Ledger;
import fr.percolateur.lessons.Lessons;
import fr.percolateur.library.Edits;
import fr.percolateur.links.GivenLinks;
import fr.percolateur.mail.Outbox;
import fr.percolateur.news.ArticleStory;
import fr.percolateur.newsletter.Readers;
import fr.percolateur.polls.Polls;
import fr.percolateur.quotations.Quotations;
import fr.percolateur.survey.Surveys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
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
            GivenLinks links,
            Captions captions,
            Lessons lessons,
            Edits edits,
            AuditLog log,
            InstantSource clock) {
        return new Recaps(
                dataSource, events, order, turnouts, ledger, polls, links, captions, lessons, edits, log, clock);
    }

    @Bean
    RecurringTask<Void> recapDrafts(Recaps recaps) {
        return Tasks.recurring("recap-drafts", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((_, _) -> recaps.begin());
    }

    @Bean
    Photos recapPhotos(DataSource dataSource, Gallery gallery, Edits edits, AuditLog log) {
        return new Photos(dataSource, gallery, edits, log);
    }

    @Bean
    RecapNews recapNews(
            DataSource dataSource, Events events, Readers readers, Outbox outbox, Site site, InstantSource clock) {
        return new RecapNews(dataSource, events, readers, outbox, site, clock);
    }

    @Bean
    RecurringTask<Void> recapAnnouncements(RecapNews news) {
        return Tasks.recurring("recap-announcements", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((_, _) -> news.tell());
    }

    @Bean
    @Order(0)
    EventStory recapOfAnEvent(Recaps recaps, Pages pages) {
        return event -> recaps.of(event)
                .filter(Recaps.Begun::shown)
                .map(begun -> new EventStory.Chapter(
                        say("recap.chapter"), "retour", pages.content("recap/chapter", begun.address())));
    }

    /// Not in the text of the article: what is taken back leaves it at once.
    @Bean
    @Order(0)
    ArticleStory quotationsOfARecap(Recaps recaps, Quotations quotations, Pages pages) {
        return slug -> recaps.eventOf(slug)
                .map(quotations::signed)
                .filter(signed -> !signed.isEmpty())
                .map(signed -> new ArticleStory.Chapter(
                        say("recap.quotations"), "citations", pages.content("quotations/chapter", signed)));
    }

    @Bean
    @Order(1)
    ArticleStory opinionOfARecap(Recaps recaps, Surveys surveys, Pages pages) {
        return slug -> recaps.eventOf(slug)
                .flatMap(surveys::told)
                .map(told ->
                        new ArticleStory.Chapter(say("recap.opinion"), "avis", pages.content("survey/chapter", told)));
    }

    /// The article has the figures; here they are drawn.
    @Bean
    @Order(2)
    ArticleStory pollsOfARecap(Recaps recaps, Polls polls, Pages pages) {
        return slug -> recaps.eventOf(slug)
                .map(event -> PollShares.of(polls, event))
                .filter(drawn -> !drawn.isEmpty())
                .map(drawn ->
                        new ArticleStory.Chapter(say("recap.polls"), "sondages", pages.content("recap/polls", drawn)));
    }

    @Bean
    @Order(3)
    ArticleStory replayOfARecap(Recaps recaps, Events events, ObjectProvider<RecordedMoments> moments, Pages pages) {
        return slug -> recaps.eventOf(slug)
                .flatMap(events::kept)
                .flatMap(event -> moments.stream()
                        .flatMap(recorded -> recorded.of(event).stream())
                        .findFirst())
                .map(address -> new ArticleStory.Chapter(
                        say("recap.replay"), "replay", pages.content("recap/replay", address)));
    }

    @Bean
    EventTool recapTool() {
        return new EventTool(Step.FOLLOW, RANK, say("recap.heading"), RecapPage::address, Viewer::organises);
    }
}
