package fr.percolateur.study;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskSection;
import fr.percolateur.drafting.EventDrafts;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.ideas.Comments;
import fr.percolateur.ideas.Ideas;
import fr.percolateur.ideas.Rulings;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StudyConfiguration {

    private static final int RANK = 28;

    @Bean
    DeskSection ideasDeskSection() {
        return new DeskSection(RANK, say("study.title"), StudyController.ADDRESS, Students::mayRead);
    }

    @Bean
    Students students(SeriesCatalogue catalogue) {
        return new Students(catalogue);
    }

    @Bean
    Retaining retaining(DataSource dataSource, EventDrafts drafts, Ideas ideas, Comments comments, Rulings rulings) {
        return new Retaining(dataSource, drafts, ideas, comments, rulings);
    }
}
