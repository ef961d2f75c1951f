package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocuments;
import fr.percolateur.event.Events;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    EventKeys eventKeys(Events events) {
        return new EventKeys(events);
    }

    @Bean
    DocumentKeys documentKeys(StoredDocuments documents, Events events) {
        return new DocumentKeys(documents, events);
    }

    @Bean
    DeskDocuments deskDocuments(DataSource dataSource) {
        return new DeskDocuments(dataSource);
    }

    @Bean
    Roles deskRoles(DataSource dataSource) {
        return new Roles(dataSource);
    }

    @Bean
    DeskSection deskSection() {
        return new DeskSection(0, say("desk.section.home"), TodayPage.ADDRESS, DeskSection::anyRole);
    }

    @Bean
    DeskSection eventsSection() {
        return new DeskSection(
                10, say("desk.section.events"), DocumentListPage.EVENTS, DocumentListController::worksOnEvents);
    }

    @Bean
    DeskSection articlesSection() {
        return new DeskSection(20, say("desk.section.articles"), DocumentListPage.ARTICLES, DeskSection::writers);
    }
}
