package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventStory;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.library.Edits;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.SiteSection;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LessonsConfiguration {

    private static final int RANK = 35;

    @Bean
    Lessons lessons(DataSource dataSource) {
        return new Lessons(dataSource);
    }

    @Bean
    LessonEntries lessonEntries(DataSource dataSource) {
        return new LessonEntries(dataSource);
    }

    @Bean
    LessonBook lessonBook(
            DataSource dataSource,
            LessonEntries entries,
            Edits edits,
            AuditLog log,
            InstantSource clock,
            ObjectProvider<LessonFollower> followers) {
        return new LessonBook(
                dataSource,
                entries,
                edits,
                log,
                clock,
                () -> followers.orderedStream().toList());
    }

    @Bean
    PersonalData lessonContacts(DataSource dataSource) {
        return KeptContacts.in(dataSource);
    }

    /// Changes with whatever a reader sees of lessons.
    @Bean
    Freshness lessonsFreshness() {
        return () -> "select version from shown_version where name = 'lessons'";
    }

    @Bean
    EventStory lessonsOfAnEvent(Lessons lessons, Pages pages) {
        return event -> {
            var taught = lessons.of(event.id());
            return taught.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EventStory.Chapter(
                            say("lessons.title"), "enseignements", pages.content("lessons/chapter", taught)));
        };
    }

    @Bean
    SiteSection lessonsSection() {
        return new SiteSection("lessons", say("lessons.title"), LessonQuery.ADDRESS, RANK);
    }

    @Bean
    FooterLink lessonsFeedLink() {
        return new FooterLink(FooterLink.Group.FOLLOW, say("lessons.feed"), "/enseignements.atom", RANK);
    }
}
