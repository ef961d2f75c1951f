package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Events;
import fr.percolateur.mail.Outbox;
import fr.percolateur.network.Shares;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.InstantSource;
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
    PersonalData sharesKept(Shares shares, JdbcClient jdbc) {
        return PersonalData.of("signup.shares", shares::forget)
                .in("network_share")
                .givenBy(Holding.ofRows(
                        jdbc,
                        say("signup.shares.held"),
                        """
                        select s.network, s.held_until
                          from network_share s
                          join registration r on r.id = s.registration_id
                         where r.email = :email
                         order by s.id
                        """,
                        (row, _) -> Held.of(
                                row.getString("network"), Fact.of(say("signup.shares.until"), row, "held_until")),
                        """
                        delete from network_share
                         where registration_id in (select id from registration where email = :email)
                        """));
    }
}
