package fr.percolateur.signup;

import fr.percolateur.event.Events;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignupConfiguration {

    @Bean
    RegistrationLetters registrationLetters(
            Events events, RegistrationLinks links, Outbox outbox, Site site, ObjectProvider<Enclosure> enclosures) {
        return new RegistrationLetters(
                events, links, outbox, site, enclosures.orderedStream().toList());
    }

    @Bean
    SignupPanel signupPanel(Registrations registrations, InstantSource clock) {
        return new SignupPanel(registrations, clock);
    }
}
