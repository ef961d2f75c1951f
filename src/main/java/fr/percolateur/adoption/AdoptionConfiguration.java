package fr.percolateur.adoption;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.lessons.LessonPanel;
import fr.percolateur.mail.Outbox;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdoptionConfiguration {

    @Bean
    Adoptions adoptions(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Adoptions(dataSource, log, clock);
    }

    @Bean
    Exchanges exchanges(DataSource dataSource, Outbox outbox, Site site, InstantSource clock) {
        return new Exchanges(dataSource, outbox, site, clock);
    }

    @Bean
    LessonPanel adoptionsOfALesson(Adoptions adoptions, Pages pages) {
        return lesson -> pages.content("adoption/panel", new LessonAdoptions(lesson, adoptions.shown(lesson.id())));
    }

    @Bean
    PersonalData sayings(DataSource dataSource) {
        return KeptAdoptions.said(dataSource);
    }

    @Bean
    PersonalData peersWhoAsk(DataSource dataSource) {
        return KeptAdoptions.asked(dataSource);
    }
}
