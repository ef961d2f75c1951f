package fr.percolateur.proofreading;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProofreadingConfiguration {

    private static final int RANK = 90;

    @Bean
    Proofreading proofreading(DataSource dataSource, StoredDocuments documents, AuditLog log) {
        return new Proofreading(dataSource, documents, log);
    }

    @Bean
    Mending mending(DataSource dataSource, Proofreading proofreading, Edits edits, Guard guard, AuditLog log) {
        return new Mending(dataSource, proofreading, edits, guard, log);
    }

    @Bean
    DocumentTool proofreadingTool() {
        return DocumentTool.ofAll(Step.PREPARE, RANK, say("proofreading.heading"), "relecture", Viewer::writesFor);
    }
}
