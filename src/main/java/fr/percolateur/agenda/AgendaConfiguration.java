package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.search.Related;
import fr.percolateur.search.Search;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.Pages;
import fr.percolateur.web.SiteSection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    private static final Set<String> RELATED = Set.of("article", "event", "idea", "lesson");
    private static final int MOST_RELATED = 5;

    @Bean
    SiteSection agendaSection() {
        return new SiteSection("agenda", say("agenda.title"), "/agenda/", 10);
    }

    @Bean
    SiteSection seriesSection() {
        return new SiteSection("series", say("agenda.series.title"), "/series/", 30);
    }

    /// What to read once it is over; before, whoever comes has other questions.
    @Bean
    EventStory relatedToAnEvent(Search search, Pages pages, InstantSource clock) {
        return event -> {
            var related = event.state(clock.instant()).over()
                    ? search.related("document:" + event.id(), RELATED, List.of(), MOST_RELATED)
                    : List.<Related>of();
            return related.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EventStory.Chapter(
                            say("agenda.event.related"), "voisins", pages.content("search/related", related)));
        };
    }

    @Bean
    FooterLink calendarLink() {
        return new FooterLink(FooterLink.Group.FOLLOW, say("agenda.footer.calendar"), "/agenda.ics", 10);
    }

    @Bean
    FooterLink atomLink() {
        return new FooterLink(FooterLink.Group.FOLLOW, say("agenda.footer.atom"), "/agenda.atom", 20);
    }
}
