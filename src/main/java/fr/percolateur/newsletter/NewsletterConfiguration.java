package fr.percolateur.newsletter;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.event.EventCounts;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.OpenPost;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsletterConfiguration {

    /// An event is told a while after it appeared: who published it has time to mend a slip.
    private static final Duration PERIOD = Duration.ofMinutes(30);

    private static final int RANK = 5;

    @Bean
    Subscribers newsletterSubscribers(DataSource dataSource) {
        return new Subscribers(dataSource);
    }

    @Bean
    Topics newsletterTopics(SeriesCatalogue catalogue, EventCounts counts, InstantSource clock) {
        return new Topics(catalogue, counts, clock);
    }

    @Bean
    Readers newsletterReaders(DataSource dataSource, Topics topics) {
        return new Readers(dataSource, topics);
    }

    @Bean
    RecurringTask<Void> newsletterNews(Newsletter newsletter) {
        return Tasks.recurring("newsletter-news", Schedules.fixedDelay(PERIOD)).execute((_, _) -> newsletter.tell());
    }

    @Bean
    RecurringTask<Void> newsletterOffers(Newsletter newsletter) {
        return Tasks.recurring("newsletter-offers", Schedules.fixedDelay(PERIOD))
                .execute((_, _) -> {
                    while (newsletter.offerLetters()) {
                        // some are left
                    }
                });
    }

    @Bean
    PersonalData subscribersKept(Subscribers subscribers) {
        return PersonalData.of("newsletter.kept", subscribers::forgetUpTo)
                .in("newsletter_subscriber", "newsletter_choice")
                .givenBy(new HeldChoices(subscribers));
    }

    /// A mail program's one click (RFC 8058) comes from no page of ours.
    @Bean
    OpenPost newsletterOneClick() {
        return new OpenPost("/lettre/{token}/desinscription");
    }

    @Bean
    FooterLink newsletterLink() {
        return new FooterLink(FooterLink.Group.FOLLOW, say("newsletter.title"), SubscribeController.ADDRESS, RANK);
    }
}
