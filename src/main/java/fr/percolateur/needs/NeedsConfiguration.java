package fr.percolateur.needs;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskLink;
import fr.percolateur.viewer.Viewer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedsConfiguration {

    private static final int RANK = 40;

    @Bean
    Needs needs(DataSource dataSource) {
        return new Needs(dataSource);
    }

    @Bean
    DeskLink needsLink() {
        return new DeskLink(
                RANK, say("needs.heading"), say("needs.text"), NeedsPage.ADDRESS, Viewer::refersForAccessibility);
    }
}
