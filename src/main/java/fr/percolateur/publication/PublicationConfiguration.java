package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.correspondence.Messages;
import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.DocumentTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.event.Events;
import fr.percolateur.library.Edits;
import fr.percolateur.proofreading.Guard;
import fr.percolateur.proofreading.Proofreading;
import fr.percolateur.viewer.Viewer;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    private static final int RANK = 10;

    @Bean
    PublishCheck pastStart() {
        return new PastStart();
    }

    @Bean
    PublishCheck whatIsToCome(Events events) {
        return new Coming(events);
    }

    @Bean
    DocumentTool publicationTool() {
        return DocumentTool.ofAll(Step.PUBLISH, RANK, say("publication.tab"), "publication", Viewer::organises);
    }

    @Bean
    DeskTasks promises(JdbcClient jdbc) {
        return new Promises(jdbc);
    }

    @Bean
    Gate publicationGate(Proofreading proofreading, ObjectProvider<PublishCheck> checks) {
        return new Gate(proofreading, checks.orderedStream().toList());
    }

    @Bean
    Publications publications(DataSource dataSource, Edits edits, Gate gate, AuditLog log, InstantSource clock) {
        return new Publications(dataSource, edits, gate, log, clock);
    }

    @Bean
    Guard guardOfWhatIsPublic(Publications publications) {
        return publications::against;
    }

    @Bean
    Readers publicationReaders(JdbcClient jdbc, Events events, Messages messages) {
        return new Readers(jdbc, events, messages);
    }
}
