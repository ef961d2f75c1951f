package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.DeskLink;
import fr.percolateur.desk.EventTool;
import fr.percolateur.library.Edits;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VenuesConfiguration {

    private static final int RANK = 8;
    private static final int SITE_RANK = 32;

    @Bean
    Venues venues(DataSource dataSource, Edits edits, AuditLog log) {
        return new Venues(dataSource, edits, log);
    }

    @Bean
    EventTool venueTool() {
        return new EventTool(RANK, say("venues.event.heading"), event -> EventVenuePage.address(event.slug()));
    }

    @Bean
    DeskLink venuesLink() {
        return new DeskLink(
                SITE_RANK,
                say("venues.heading"),
                say("venues.text"),
                VenuesPage.ADDRESS,
                VenuesController::mayRead);
    }
}
