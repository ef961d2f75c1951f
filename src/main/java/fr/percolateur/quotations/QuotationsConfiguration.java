package fr.percolateur.quotations;

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
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class QuotationsConfiguration {

    private static final int RANK = 7;

    @Bean
    Quotations quotations(DataSource dataSource) {
        return new Quotations(dataSource);
    }

    @Bean
    QuotationBook quotationBook(
            DataSource dataSource,
            Quotations quotations,
            Outbox outbox,
            Site site,
            AuditLog log,
            InstantSource clock,
            ObjectProvider<QuotationFollower> followers) {
        return new QuotationBook(
                dataSource,
                quotations,
                new QuotationLetters(site),
                outbox,
                log,
                clock,
                () -> followers.orderedStream().toList());
    }

    @Bean
    SignOff signOff(
            DataSource dataSource,
            Quotations quotations,
            Outbox outbox,
            Site site,
            AuditLog log,
            InstantSource clock,
            ObjectProvider<QuotationFollower> followers) {
        return new SignOff(
                dataSource,
                quotations,
                new QuotationLetters(site),
                outbox,
                log,
                clock,
                () -> followers.orderedStream().toList());
    }

    @Bean
    QuotationReminders quotationReminders(
            DataSource dataSource, QuotationBook book, Events events, InstantSource clock) {
        return new QuotationReminders(dataSource, book, events, clock);
    }

    @Bean
    RecurringTask<Void> quotationReminding(QuotationReminders reminders) {
        return Tasks.recurring("quotations-reminders", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((_, _) -> reminders.send());
    }

    @Bean
    PersonalData quotationsKept(DataSource dataSource, QuotationBook book) {
        return KeptQuotations.in(dataSource, book);
    }

    @Bean
    Freshness quotationFreshness() {
        return () -> "select version from shown_version where name = 'quotations'";
    }

    @Bean
    @Order(1)
    EventStory quotationsOfAnEvent(Quotations quotations, Pages pages) {
        return event -> {
            var signed = quotations.signed(event.id());
            return signed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EventStory.Chapter(
                            say("quotations.chapter"), "citations", pages.content("quotations/chapter", signed)));
        };
    }

    @Bean
    EventTool quotationsTool() {
        return new EventTool(Step.FOLLOW, RANK, say("quotations.heading"), QuotationsPage::address, Viewer::organises);
    }
}
