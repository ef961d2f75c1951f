package fr.percolateur.proofreading;

import fr.percolateur.document.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The findings of a document that someone passed with a reason. Who and why stands in the audit log; here is what, so
/// that it is not asked again as long as the words stay.
final class Ignored {

    private final JdbcClient jdbc;

    Ignored(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The same for the same words, wherever they stand.
    static String mark(Finding finding) {
        try {
            var words = (finding.rule() + "\n" + finding.excerpt() + "\n" + finding.message())
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> of(long document) {
        return jdbc
                .sql("select mark from proofreading_ignored where document_id = :document")
                .param("document", document)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void add(long document, String mark) {
        jdbc.sql("""
                insert into proofreading_ignored (document_id, mark)
                values (:document, :mark)
                    on conflict do nothing
                """).param("document", document).param("mark", mark).update();
    }
}
