package fr.percolateur.retention;

import fr.percolateur.registration.Registrations;
import fr.percolateur.statistics.Statistics;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    Corrections corrections(DataSource dataSource) {
        return new Corrections(dataSource);
    }

    @Bean
    PersonalData registrationsKept(
            DataSource dataSource, Registrations registrations, Statistics statistics, InstantSource clock) {
        var jdbc = JdbcClient.create(dataSource);
        return PersonalData.of(
                        "retention.registrations", new KeptRegistrations(jdbc, registrations, statistics)::forget)
                .in("registration", "registration_link", "registration_code")
                .givenBy(new HeldRegistrations(jdbc, registrations, clock));
    }

    @Bean
    PersonalData answersKept(DataSource dataSource) {
        var kept = new KeptAnswers(JdbcClient.create(dataSource));
        return PersonalData.of("retention.answers", kept::forget)
                .in("registration_answer")
                .givenBy(kept.holding());
    }

    @Bean
    PersonalData needsKept(DataSource dataSource) {
        var kept = new KeptNeeds(JdbcClient.create(dataSource));
        return PersonalData.of("retention.needs", kept::forget)
                .in("registration_needs")
                .givenBy(kept.holding());
    }

    @Bean
    PersonalData certificatesKept(DataSource dataSource) {
        return PersonalData.of("retention.certificates", _ -> 0)
                .in("attendance_certificate")
                .givenBy(HeldCertificates.in(JdbcClient.create(dataSource)));
    }
}
