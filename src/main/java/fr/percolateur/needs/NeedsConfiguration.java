package fr.percolateur.needs;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskSection;
import fr.percolateur.viewer.Viewer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedsConfiguration {

    private static final int RANK = 70;

    @Bean
    Needs needs(DataSource dataSource) {
        return new Needs(dataSource);
    }

    @Bean
    DeskSection needsLink() {
        return new DeskSection(RANK, say("needs.heading"), NeedsPage.ADDRESS, Viewer::refersForAccessibility);
    }
}
