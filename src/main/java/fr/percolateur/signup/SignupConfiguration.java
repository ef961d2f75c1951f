package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Events;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Bean
    PersonalData networksKept(JdbcClient jdbc) {
        return PersonalData.of(
                        "signup.network",
                        now -> jdbc.sql("""
                        update registration
                           set held_from = null
                         where held_from is not null
                           and kept_until <= :now
                        """)
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .update())
                .in("registration.held_from")
                .givenBy(Holding.ofRows(
                        jdbc,
                        say("signup.network.held"),
                        """
                        select held_from, kept_until
                          from registration
                         where email = :email
                           and held_from is not null
                         order by id
                        """,
                        (row, _) -> Held.of(
                                row.getString("held_from"), Fact.of(say("signup.network.until"), row, "kept_until")),
                        "update registration set held_from = null where email = :email and held_from is not null"));
    }
}
