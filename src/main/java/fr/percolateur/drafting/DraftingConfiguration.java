package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DeskLink;
import fr.percolateur.document.Kind;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import java.util.Locale;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

    private static final int EVENTS = 5;

    @Bean
    DeskLink newEventLink() {
        return link(Kind.EVENT, EVENTS, Beginner::writes);
    }

    @Bean
    DeskLink newArticleLink() {
        return link(Kind.ARTICLE, EVENTS + 1, Beginner::writes);
    }

    @Bean
    DeskLink newPageLink() {
        return link(Kind.PAGE, EVENTS + 2, Viewer::administers);
    }

    private static DeskLink link(Kind kind, int rank, Predicate<Viewer> readers) {
        var word = kind.name().toLowerCase(Locale.ROOT);
        return new DeskLink(
                rank,
                say("drafting." + word + ".title"),
                say("drafting." + word + ".link"),
                NewPage.address(kind),
                readers);
    }

    @Bean
    Drafts drafts(DataSource dataSource, Edits edits, StoredDocuments documents, AuditLog log) {
        return new Drafts(dataSource, edits, documents, log);
    }

    @Bean
    Beginnings beginnings(JdbcClient jdbc, StoredDocuments documents) {
        return new Beginnings(jdbc, documents);
    }
}
