package fr.percolateur.questions;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How questions are signed, as documents of one kind say at this moment.
public final class SigningRules implements Projection {

    private final JdbcClient jdbc;
    private final Kind kind;

    /// @param kind events, or series
    public SigningRules(DataSource dataSource, Kind kind) {
        this.jdbc = JdbcClient.create(dataSource);
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public void project(List<Imported> documents) {
        for (var document : documents) {
            Signing.of(document).ifPresentOrElse(signing -> write(document.id(), signing), () -> forget(document.id()));
        }
    }

    private void write(long document, Signing signing) {
        jdbc.sql("""
                insert into question_rule (document_id, signing)
                values (:document, :signing)
                    on conflict (document_id) do update
                   set signing = excluded.signing
                """)
                .param("document", document)
                .param("signing", signing.word())
                .update();
    }

    private void forget(long document) {
        jdbc.sql("delete from question_rule where document_id = :document")
                .param("document", document)
                .update();
    }
}
