package fr.percolateur.attendance;

import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    @Bean
    Certificates certificates(DataSource dataSource, Registrations registrations, InstantSource clock) {
        return new Certificates(dataSource, registrations, clock);
    }

    @Bean
    CertificatePanel certificatePanel(Certificates certificates, Pages pages, InstantSource clock) {
        return new CertificatePanel(certificates, pages, clock);
    }

    @Bean
    AttendanceRows rows(DataSource dataSource) {
        return new AttendanceRows(dataSource);
    }
}
