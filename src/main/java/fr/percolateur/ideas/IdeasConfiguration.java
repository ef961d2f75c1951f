package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.home.Themes;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Troubles;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.web.OpenPost;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import fr.percolateur.web.SiteSection;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class IdeasConfiguration {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Bean
    SiteSection ideasSection() {
        return new SiteSection("ideas", say("ideas.title"), IdeasController.ADDRESS, 50);
    }

    @Bean
    Ideas ideas(DataSource dataSource, InstantSource clock) {
        return new Ideas(dataSource, clock);
    }

    @Bean
    SimilarIdeas similarIdeas(DataSource dataSource, Ideas ideas) {
        return new SimilarIdeas(dataSource, ideas);
    }

    @Bean
    Proposals ideaProposals(DataSource dataSource, Organisations organisations, InstantSource clock) {
        return new Proposals(dataSource, organisations, clock);
    }

    @Bean
    Supports ideaSupports(DataSource dataSource, InstantSource clock) {
        return new Supports(dataSource, clock);
    }

    @Bean
    Comments ideaComments(DataSource dataSource, Proposals proposals, InstantSource clock) {
        return new Comments(dataSource, proposals, clock);
    }

    @Bean
    IdeaNews ideaNews(DataSource dataSource, Outbox outbox, Troubles troubles, Site site) {
        return new IdeaNews(dataSource, outbox, troubles, site);
    }

    @Bean
    Rulings rulings(
            DataSource dataSource,
            Ideas ideas,
            Themes themes,
            SearchEntries entries,
            IdeaNews news,
            AuditLog log,
            InstantSource clock) {
        return new Rulings(dataSource, new IdeaEntries(ideas, themes, entries), news, log, clock);
    }

    /// Changes with whatever a reader sees of ideas.
    @Bean
    Freshness ideasFreshness() {
        return () -> "select version from shown_version where name = 'ideas'";
    }

    @Bean
    RecurringTask<Void> ideaSteps(IdeaNews news) {
        return Tasks.recurring("ideas-steps", Schedules.fixedDelay(PERIOD)).execute((_, _) -> news.tell());
    }

    /// Before accounts go: by them these things are found.
    @Bean
    @Order(0)
    PersonalData peopleOfIdeas(DataSource dataSource) {
        return new KeptIdeas(dataSource).people();
    }

    /// A mail program's one click (RFC 8058) comes from no page of ours.
    @Bean
    OpenPost ideaOneClick() {
        return new OpenPost("/idees/suivi/{token}");
    }
}
