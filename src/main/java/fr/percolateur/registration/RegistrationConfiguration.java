package fr.percolateur.registration;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    Registrations registrations(
            DataSource dataSource, ObjectProvider<RegistrationFollower> followers, InstantSource clock) {
        return new Registrations(dataSource, followers.orderedStream().toList(), clock);
    }

    @Bean
    Registrar registrar(DataSource dataSource, ObjectProvider<RegistrationFollower> followers, InstantSource clock) {
        return new Registrar(dataSource, followers.orderedStream().toList(), clock);
    }

    @Bean
    RegistrationLinks registrationLinks(DataSource dataSource, ObjectProvider<RegistrationLinks.Trace> traces) {
        return new RegistrationLinks(dataSource, traces.orderedStream().toList());
    }

    @Bean
    TermsProjection termsProjection(DataSource dataSource, Registrations registrations) {
        return new TermsProjection(dataSource, registrations);
    }

    @Bean
    Sweeper sweeper(Registrations registrations) {
        return new Sweeper(registrations);
    }
}
