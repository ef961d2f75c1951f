package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.EventTool;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    private static final int PRESENCE = 20;
    private static final int CSV = 40;
    private static final int WORKBOOK = 41;

    @Bean
    Certificates certificates(DataSource dataSource, Registrations registrations, InstantSource clock) {
        return new Certificates(dataSource, registrations, clock);
    }

    @Bean
    @Order(2)
    CertificatePanel certificatePanel(Certificates certificates, Pages pages, InstantSource clock) {
        return new CertificatePanel(certificates, pages, clock);
    }

    @Bean
    AttendanceRows rows(DataSource dataSource) {
        return new AttendanceRows(dataSource);
    }

    @Bean
    Turnouts turnouts(DataSource dataSource) {
        return new Turnouts(dataSource);
    }

    @Bean
    EventTool attendanceTool() {
        return new EventTool(PRESENCE, say("attendance.tool"), AttendancePage::address);
    }

    @Bean
    EventTool csvTool() {
        return new EventTool(
                CSV, say("attendance.tool.csv"), event -> AttendancePage.address(event) + "inscriptions.csv");
    }

    @Bean
    EventTool workbookTool() {
        return new EventTool(
                WORKBOOK, say("attendance.tool.xlsx"), event -> AttendancePage.address(event) + "inscriptions.xlsx");
    }
}
