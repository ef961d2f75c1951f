package fr.percolateur.signin;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.Outbox;
import fr.percolateur.network.Brake;
import fr.percolateur.network.Networks;
import fr.percolateur.network.Pace;
import fr.percolateur.web.HeaderLink;
import fr.percolateur.web.PersonalData;
import fr.percolateur.wording.Wording;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    private static final int REQUESTS_A_MINUTE = 60;

    @Bean
    Codes codes(DataSource dataSource, Outbox outbox, InstantSource clock) {
        return new Codes(dataSource, outbox, clock);
    }

    @Bean
    Sessions sessions(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new Sessions(dataSource, log, clock);
    }

    @Bean
    Errands errands(DataSource dataSource, InstantSource clock) {
        return new Errands(dataSource, clock);
    }

    @Bean
    Brake brake(Networks networks, InstantSource clock) {
        return new Brake(new Pace(networks, REQUESTS_A_MINUTE), clock);
    }

    @Bean
    HeaderLink accountLink() {
        return new HeaderLink(Wording.say("signin.link"), "/connexion");
    }

    @Bean
    PersonalData codesKept(Codes codes, DataSource dataSource) {
        return PersonalData.of("signin.kept.codes", codes::forget)
                .in("sign_in_code")
                .givenBy(new HeldCodes(dataSource));
    }

    @Bean
    PersonalData sessionsKept(Sessions sessions, DataSource dataSource) {
        return PersonalData.of("signin.kept.sessions", sessions::forget)
                .in("sign_in_session")
                .givenBy(new HeldSessions(dataSource));
    }

    @Bean
    PersonalData errandsKept(Errands errands) {
        return PersonalData.of("signin.kept.errands", errands::forget).in("sign_in_errand");
    }
}
