package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who saved a document last, and when: what someone must know whose own change came after it.
final class LastSave {

    private final JdbcClient jdbc;

    LastSave(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// « Tancrède Vial, à 16 h 32 ».
    String of(long document) {
        return jdbc.sql("""
                select r.at, coalesce(nullif(btrim(a.given_name || ' ' || a.family_name), ''), a.email) as author
                  from document_revision r
                  left join agent a on a.id = r.author
                 where r.document_id = :document
                 order by r.number desc
                 limit 1
                """)
                .param("document", document)
                .query((row, _) -> {
                    var at = row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Moment.PARIS);
                    var who = row.getString("author");
                    return say(
                            "programme.conflict.who",
                            who == null ? say("programme.conflict.someone") : who,
                            Dates.day(at.toLocalDate()),
                            Dates.hour(at.toLocalTime()));
                })
                .optional()
                .orElse(say("programme.conflict.someone"));
    }
}
