package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.FooterLink;
import fr.percolateur.web.SiteSection;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    EventProjection eventProjection(DataSource dataSource) {
        return new EventProjection(dataSource);
    }

    @Bean
    SeriesProjection seriesProjection(DataSource dataSource) {
        return new SeriesProjection(dataSource);
    }

    @Bean
    Events events(DataSource dataSource) {
        return new Events(dataSource);
    }

    @Bean
    AgendaCounts agendaCounts(DataSource dataSource) {
        return new AgendaCounts(dataSource);
    }

    @Bean
    SeriesCatalogue seriesCatalogue(DataSource dataSource) {
        return new SeriesCatalogue(dataSource);
    }

    @Bean
    SiteSection agendaSection() {
        return new SiteSection("agenda", say("agenda.title"), "/agenda/", 10);
    }

    @Bean
    SiteSection seriesSection() {
        return new SiteSection("series", say("agenda.series.title"), "/series/", 30);
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
