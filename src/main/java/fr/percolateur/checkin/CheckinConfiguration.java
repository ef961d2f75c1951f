package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.event.Events;
import fr.percolateur.registration.Registrations;
import fr.percolateur.ticket.Tickets;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CheckinConfiguration {

    private static final int RANK = 10;

    @Bean
    Door door(DataSource dataSource, Registrations registrations, Tickets tickets, AuditLog log, InstantSource clock) {
        return new Door(dataSource, registrations, tickets, log, clock);
    }

    @Bean
    EventTool doorTool() {
        return new EventTool(
                Step.HOLD, RANK, say("checkin.heading"), slug -> DoorPage.address(slug), Viewer::keepsTheDoorOf);
    }

    @Bean
    DoorKeys doorKeys(Events events) {
        return new DoorKeys(events);
    }

    @Bean
    Rooms rooms(DataSource dataSource) {
        return new Rooms(dataSource);
    }

    @Bean
    PersonalData doorData(DataSource dataSource) {
        var kept = new KeptArrivals(dataSource);
        return PersonalData.of("checkin.kept", kept::forget)
                .in("checkin_arrival", "checkin_scan")
                .givenBy(HeldArrivals.in(JdbcClient.create(dataSource)));
    }

    @Bean
    @Order(1)
    JoinPanel joinPanel(Pages pages) {
        return new JoinPanel(pages);
    }
}
