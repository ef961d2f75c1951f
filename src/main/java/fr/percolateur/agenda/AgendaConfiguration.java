package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.FooterLink;
import fr.percolateur.web.SiteSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

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
