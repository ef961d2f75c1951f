package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventStory;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.home.Theme;
import fr.percolateur.home.ThemePanel;
import fr.percolateur.library.Edits;
import fr.percolateur.search.Related;
import fr.percolateur.web.FooterLink;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.SiteSection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LessonsConfiguration {

    private static final int RANK = 35;
    private static final int OF_A_THEME = 5;
    private static final int RELATED_TO_AN_EVENT = 5;

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
    LessonProofs lessonProofs(DataSource dataSource, LessonBook book, AuditLog log, InstantSource clock) {
        return new LessonProofs(dataSource, book, log, clock);
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

    /// What to read once it is over; before, whoever comes has other questions.
    @Bean
    EventStory relatedToAnEvent(Lessons lessons, Pages pages, InstantSource clock) {
        return event -> {
            var related = event.state(clock.instant()).over()
                    ? lessons.related(event.id(), RELATED_TO_AN_EVENT)
                    : List.<Related>of();
            return related.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EventStory.Chapter(
                            say("lessons.related"), "voisins", pages.content("search/related", related)));
        };
    }

    /// What editions taught of a theme, on its page.
    @Bean
    ThemePanel lessonsOfATheme(Lessons lessons, Pages pages) {
        return new ThemePanel() {
            @Override
            public int rank() {
                return RANK;
            }

            @Override
            public Optional<Panel> of(Theme theme) {
                var taught = lessons.about(theme.slug(), OF_A_THEME);
                return taught.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Panel(
                                "enseignements",
                                say("lessons.title"),
                                pages.content(
                                        "lessons/theme",
                                        new Lessons.OfTheme(
                                                taught,
                                                LessonQuery.ALL
                                                        .about(theme.slug())
                                                        .addressOfFirst()))));
            }
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
