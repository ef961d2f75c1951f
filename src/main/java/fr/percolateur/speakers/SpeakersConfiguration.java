package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Portraits;
import fr.percolateur.library.Edits;
import fr.percolateur.mail.Outbox;
import fr.percolateur.posting.LargePost;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpeakersConfiguration {

    private static final int RANK = 6;
    private static final int SITE_RANK = 30;

    @Bean
    SpeakerLetters speakerLetters(Site site, Invitations invitations) {
        return new SpeakerLetters(site, invitations);
    }

    @Bean
    Speeches speeches(
            DataSource dataSource,
            Edits edits,
            AuditLog log,
            Outbox outbox,
            SpeakerLetters letters,
            InstantSource clock) {
        return new Speeches(dataSource, edits, log, outbox, letters, clock);
    }

    @Bean
    Answers answers(
            DataSource dataSource,
            Portraits portraits,
            Edits edits,
            AuditLog log,
            Outbox outbox,
            SpeakerLetters letters,
            InstantSource clock) {
        return new Answers(dataSource, portraits, edits, log, outbox, letters, clock);
    }

    @Bean
    Descriptions descriptions(
            DataSource dataSource, DocumentKeys keys, StoredDocuments documents, Edits edits, AuditLog log) {
        return new Descriptions(dataSource, keys, documents, edits, log);
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
                SITE_RANK, say("speakers.directory.heading"), Directory.ADDRESS, DirectoryController::mayRead);
    }
}
