package fr.percolateur.sharing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.PublicPage;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    private static final int RANK = 30;

    private static final String MADE = """
            select d.title, l.created_at, l.expires_at
              from sharing_link l
              join document d on d.id = l.document_id
              join agent a on a.id = l.made_by
             where a.email = :email
             order by l.created_at
            """;

    /// Those to whom it was given still count on it.
    private static final String FORGET_MAKER = """
            update sharing_link
               set made_by = null
             where made_by in (select id from agent where email = :email)
            """;

    @Bean
    SharedLinks sharedLinks(DataSource dataSource, AuditLog log, InstantSource clock) {
        return new SharedLinks(dataSource, log, clock);
    }

    @Bean
    SharedPages sharedPages(StoredDocuments documents, Edits edits, ObjectProvider<PublicPage> pages) {
        return new SharedPages(documents, edits, pages.stream().toList());
    }

    @Bean
    DocumentTool sharingTool() {
        return DocumentTool.ofAll(Step.PREPARE, RANK, say("sharing.tab"), "partage", Viewer::writesFor);
    }

    /// Its purge is that of the links that have ended.
    @Bean
    PersonalData sharedLinksKept(SharedLinks links, JdbcClient jdbc) {
        return PersonalData.of("sharing.links", links::forget)
                .in("sharing_link")
                .givenBy(Holding.ofRows(
                        jdbc,
                        say("sharing.held"),
                        MADE,
                        (row, _) -> Held.of(
                                row.getString("title"),
                                Fact.of(say("sharing.column.created"), row, "created_at"),
                                Fact.of(say("sharing.column.expires"), row, "expires_at")),
                        FORGET_MAKER));
    }
}
