package fr.percolateur.mail;

import fr.percolateur.web.PersonalData;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Bell mailBell() {
        return new Bell();
    }

    @Bean
    Outbox outbox(DataSource dataSource, Bell bell) {
        return new Outbox(dataSource, bell);
    }

    @Bean
    LetterQueue letterQueue(DataSource dataSource) {
        return new LetterQueue(dataSource);
    }

    @Bean
    Troubles troubles(DataSource dataSource, Bell bell) {
        return new Troubles(dataSource, bell);
    }

    @Bean
    PersonalData lettersKept(DataSource dataSource) {
        return PersonalData.of("mail.kept.letters", new KeptLetters(dataSource)::forget)
                .in("mail_letter")
                .givenBy(new HeldLetters(dataSource));
    }

    @Bean
    PersonalData addressesKept(DataSource dataSource) {
        return PersonalData.of("mail.kept.addresses", new KeptLetters(dataSource)::forgetAddresses)
                .in("mail_bounce")
                .givenBy(new HeldBounces(dataSource));
    }
}
