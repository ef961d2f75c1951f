package fr.percolateur.revision;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.wording.Dates;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who saved a document last, and when: what someone must know whose own change came after it.
public final class LastSave {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;

    LastSave(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// « Tancrède Vial a enregistré ce document le 19 janvier 2027 à 16 h 32 ».
    public String of(long document) {
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
                    var at = row.getObject("at", OffsetDateTime.class).atZoneSameInstant(PARIS);
                    var who = row.getString("author");
                    return say(
                            "revision.last.who",
                            who == null ? say("revision.last.someone") : who,
                            Dates.day(at.toLocalDate()),
                            Dates.hour(at.toLocalTime()));
                })
                .optional()
                .orElse(say("revision.last.someone"));
    }
}
