package fr.percolateur.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The terms of events, with the questions of their organisers, as they were last read in documents.
public final class TermsRows {

    private static final RowMapper<Terms> TERMS = (row, _) -> new Terms(
            row.getLong("event_id"),
            instant(row, "opens_at"),
            instant(row, "closes_at"),
            row.getBoolean("approval"),
            row.getBoolean("companions"),
            Terms.Audience.valueOf(row.getString("audience").toUpperCase(Locale.ROOT)),
            instant(row, "starts_at"),
            instant(row, "over_at"),
            row.getBoolean("held"));

    private final JdbcClient jdbc;

    public TermsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty when nobody registers for this event here.
    public Optional<Terms> find(long event) {
        return jdbc.sql("""
                select t.*, e.starts_at, e.over_at,
                       e.status = 'maintained'
                       and exists (select from public_document d where d.id = t.event_id) as held
                  from registration_terms t
                  join event e on e.document_id = t.event_id
                 where t.event_id = :event
                """).param("event", event).query(TERMS).optional();
    }

    public Terms get(long event) {
        return find(event).orElseThrow(() -> new IllegalStateException("no terms for event " + event));
    }

    public List<Question> questions(long event) {
        return jdbc.sql("""
                select *
                  from registration_question
                 where event_id = :event
                 order by rank
                """)
                .param("event", event)
                .query((row, _) -> new Question(
                        row.getString("id"),
                        row.getString("label"),
                        Question.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getBoolean("required"),
                        List.of((String[]) row.getArray("choices").getArray()),
                        row.getString("purpose"),
                        row.getString("kept_for")))
                .list();
    }

    /// Replaces what was kept of this document.
    public void write(DocumentTerms terms) {
        jdbc.sql("""
                insert into registration_terms (event_id, opens_at, closes_at, approval, companions, audience)
                values (:event, :opens, :closes, :approval, :companions, :audience)
                    on conflict (event_id) do update
                   set opens_at = excluded.opens_at, closes_at = excluded.closes_at, approval = excluded.approval,
                       companions = excluded.companions, audience = excluded.audience
                """)
                .param("event", terms.event())
                .param("opens", at(terms.opens()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closes", at(terms.closes()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("approval", terms.approval())
                .param("companions", terms.companions())
                .param("audience", terms.audience().name().toLowerCase(Locale.ROOT))
                .update();
        jdbc.sql("delete from registration_question where event_id = :event")
                .param("event", terms.event())
                .update();
        for (var rank = 0; rank < terms.questions().size(); rank++) {
            write(terms.event(), rank, terms.questions().get(rank));
        }
    }

    private void write(long event, int rank, Question question) {
        jdbc.sql("""
                insert into registration_question (event_id, id, rank, label, kind, required, choices, purpose, kept_for)
                values (:event, :id, :rank, :label, :kind, :required, :choices, :purpose, :kept)
                    on conflict (event_id, id) do nothing
                """)
                .param("event", event)
                .param("id", question.id())
                .param("rank", rank)
                .param("label", question.label())
                .param("kind", question.kind().column())
                .param("required", question.required())
                .param("choices", question.choices().toArray(String[]::new))
                .param("purpose", question.purpose())
                .param("kept", question.keptFor())
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
