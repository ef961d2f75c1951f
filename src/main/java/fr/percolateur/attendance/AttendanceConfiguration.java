package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.registration.Registrations;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    private static final int PRESENCE = 20;

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
        return new EventTool(
                Step.HOLD, PRESENCE, say("attendance.tool"), slug -> AttendancePage.address(slug), Viewer::organises);
    }
}
