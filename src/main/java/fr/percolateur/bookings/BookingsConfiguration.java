package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.PersonalData;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class BookingsConfiguration {

    private static final int RANK = 7;

    @Bean
    Bookings bookings(DataSource dataSource, Edits edits, AuditLog log) {
        return new Bookings(dataSource, edits, log);
    }

    @Bean
    EventTool servicesTool() {
        return new EventTool(Step.PREPARE, RANK, say("bookings.heading"), BookingsPage::address, Viewer::writesFor);
    }

    @Bean
    PersonalData providersKept(JdbcClient jdbc) {
        var kept = new KeptProviders(jdbc);
        return PersonalData.of("bookings.kept", kept::forget)
                .in("service_booking")
                .givenBy(kept);
    }
}
