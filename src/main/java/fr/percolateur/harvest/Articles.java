package fr.percolateur.harvest;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Event;
import fr.percolateur.wording.FrenchLine;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Articles from which lessons may be taken: those that all may read, and those of the event’s own series.
final class Articles {

    private static final int MOST = 60;

    /// @param named whether its title says that it is one of lessons
    record Found(String slug, String title, boolean named) {}

    private final JdbcClient jdbc;
    private final StoredDocuments documents;

    Articles(JdbcClient jdbc, StoredDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /// Those of lessons first, then the last.
    List<Found> of(Event event) {
        return jdbc.sql("""
                select d.slug, a.title, a.title ~* '(enseignement|leçon)s?' as named
                  from article a
                  join document d on d.id = a.document_id
                 where not d.gone
                   and (a.series = :series
                        or exists (select from public_document p where p.id = d.id))
                 order by named desc, a.series = :series desc nulls last, a.dated desc nulls last, d.id desc
                 limit :most
                """)
                .param("series", series(event))
                .param("most", MOST)
                .query((row, _) -> new Found(
                        row.getString("slug"), FrenchLine.set(row.getString("title")), row.getBoolean("named")))
                .list();
    }

    Optional<StoredDocument> find(Event event, String slug) {
        return of(event).stream()
                .filter(found -> found.slug().equals(slug))
                .findFirst()
                .flatMap(found -> documents.find(Kind.ARTICLE, found.slug()));
    }

    private static String series(Event event) {
        var series = event.series();
        return series == null ? "" : series.slug();
    }
}
