package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
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
    VenuePlaces venuePlaces(DataSource dataSource) {
        return new VenuePlaces(dataSource);
    }

    @Bean
    EventTool venueTool() {
        return new EventTool(
                Step.PREPARE, RANK, say("venues.event.heading"), EventVenuePage::address, Viewer::writesFor);
    }

    @Bean
    DeskSection venuesSection() {
        return new DeskSection(SITE_RANK, say("venues.heading"), VenuesPage.ADDRESS, DeskSection::organisers);
    }
}
