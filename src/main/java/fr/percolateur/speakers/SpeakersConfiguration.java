package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.MediaUses;
import fr.percolateur.library.Edits;
import fr.percolateur.mail.Outbox;
import fr.percolateur.posting.LargePost;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SpeakersConfiguration {

    private static final int RANK = 6;
    private static final int SITE_RANK = 30;

    @Bean
    Directory speakerDirectory(JdbcClient jdbc) {
        return new Directory(jdbc);
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
    Speeches speeches(
            DataSource dataSource,
            Directory directory,
            Portraits portraits,
            Edits edits,
            AuditLog log,
            Outbox outbox,
            Site site,
            Invitations invitations,
            InstantSource clock) {
        return new Speeches(
                dataSource, directory, portraits, edits, log, outbox, new SpeakerLetters(site, invitations), clock);
    }

    /// Who speaks sends a portrait without being signed in: the address is a secret.
    @Bean
    LargePost portraitsSent() {
        return new LargePost(SpeechController.PATH + "/portrait");
    }

    @Bean
    EventTool speakersTool() {
        return new EventTool(Step.PREPARE, RANK, say("speakers.heading"), SpeakersPage::address, Viewer::writesFor);
    }

    @Bean
    DeskSection directoryLink() {
        return new DeskSection(
                SITE_RANK, say("speakers.directory.heading"), DirectoryPage.ADDRESS, DirectoryController::mayRead);
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
