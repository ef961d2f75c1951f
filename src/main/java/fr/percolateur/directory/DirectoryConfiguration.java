package fr.percolateur.directory;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.MediaUses;
import fr.percolateur.library.Edits;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Directory directory(JdbcClient jdbc) {
        return new Directory(jdbc);
    }

    @Bean
    SpeechRows speechRows(JdbcClient jdbc) {
        return new SpeechRows(jdbc);
    }

    @Bean
    SpeechChanges speechChanges(JdbcClient jdbc) {
        return new SpeechChanges(jdbc);
    }

    @Bean
    Portraits portraits(DataSource dataSource, Gallery gallery, Edits edits, AuditLog log) {
        return new Portraits(dataSource, gallery, edits, log);
    }

    @Bean
    MediaUses portraitsUsed(JdbcClient jdbc) {
        return path -> Portraits.uses(jdbc, path);
    }

    @Bean
    PersonalData speakersKept(JdbcClient jdbc, Portraits portraits, InstantSource clock) {
        return new KeptSpeakers(jdbc, portraits, clock).people();
    }

    @Bean
    PersonalData consentsKept(JdbcClient jdbc, Portraits portraits, InstantSource clock) {
        return new KeptSpeakers(jdbc, portraits, clock).consents();
    }
}
