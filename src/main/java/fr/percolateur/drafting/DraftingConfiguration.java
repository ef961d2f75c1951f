package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.library.Edits;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

    private static final int RANK = 25;

    @Bean
    DeskSection pagesSection() {
        return new DeskSection(RANK, say("drafting.others.title"), OthersPage.ADDRESS, DeskSection::writers);
    }

    @Bean
    Drafts drafts(DataSource dataSource, Edits edits, StoredDocuments documents, AuditLog log) {
        return new Drafts(dataSource, edits, documents, log);
    }

    @Bean
    Beginnings beginnings(JdbcClient jdbc, StoredDocuments documents) {
        return new Beginnings(jdbc, documents);
    }

    @Bean
    EventDrafts eventDrafts(Drafts drafts, Beginnings beginnings) {
        return new EventDrafts(drafts, beginnings);
    }
}
