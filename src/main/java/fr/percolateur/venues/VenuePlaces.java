package fr.percolateur.venues;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each event writes of its place: kept when it is stored, so that no page reads all documents.
public final class VenuePlaces implements Projection {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public VenuePlaces(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
    }

    /// @param document its id
    record Written(long document, String place) {

        static Written of(long id, Document document) {
            var place = document.frontMatter().text("lieu").orElse("");
            return new Written(id, place.isBlank() ? "" : place.replace("\0", ""));
        }
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public void project(List<Imported> documents) {
        keep(documents.stream()
                .map(imported -> Written.of(imported.id(), imported.document()))
                .toList());
    }

    private void keep(List<Written> all) {
        batches.batchUpdate("""
                insert into venue_place (document_id, place)
                values (?, ?)
                    on conflict (document_id) do update
                   set place = excluded.place
                """, all, Math.max(1, all.size()), (row, written) -> {
            row.setLong(1, written.document());
            row.setString(2, written.place());
        });
    }

    /// Of the events that someone organises.
    List<Written> of(Viewer viewer) {
        keep(unread());
        return jdbc.sql("""
                select p.document_id, p.place
                  from venue_place p
                  join document d on d.id = p.document_id
                  left join event e on e.document_id = d.id
                 where p.place <> ''
                   and not d.gone
                   and (:all or e.series = any(:series))
                 order by d.path
                """)
                .param("all", viewer.administers())
                .param("series", EventKeys.organised(viewer).toArray(String[]::new))
                .query((row, _) -> new Written(row.getLong("document_id"), row.getString("place")))
                .list();
    }

    /// Those that were stored by a version of this program that kept no places.
    private List<Written> unread() {
        return jdbc.sql("""
                select d.id, d.path, d.bytes
                  from document d
                  left join venue_place p on p.document_id = d.id
                 where d.kind = 'EVENT'
                   and p.document_id is null
                """)
                .query((row, _) ->
                        Written.of(row.getLong("id"), Document.read(row.getString("path"), row.getBytes("bytes"))))
                .list();
    }
}
