package fr.percolateur.lessons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How lessons are read with their evidence: two questions, however many they are.
final class LessonRows {

    static final RowMapper<Lesson> LESSON = LessonRows::lesson;

    private final JdbcClient jdbc;

    LessonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Lesson> of(long event) {
        return proven(jdbc.sql("""
                select *
                  from lesson
                 where event_id = :event
                 order by number
                """).param("event", event).query(LESSON).list());
    }

    Optional<Lesson> find(long event, long id) {
        return proven(jdbc.sql("""
                        select *
                          from lesson
                         where event_id = :event
                           and id = :id
                        """)
                        .param("event", event)
                        .param("id", id)
                        .query(LESSON)
                        .list())
                .stream()
                .findFirst();
    }

    /// The same lessons with what they stand on.
    List<Lesson> proven(List<Lesson> lessons) {
        var evidence = evidence(lessons);
        return lessons.stream()
                .map(lesson -> with(lesson, evidence.getOrDefault(lesson.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Lesson.Proof>> evidence(List<Lesson> lessons) {
        var found = new HashMap<Long, List<Lesson.Proof>>();
        jdbc.sql("""
                select *
                  from lesson_evidence
                 where lesson_id = any(:lessons)
                 order by lesson_id, rank, id
                """)
                .param("lessons", lessons.stream().map(Lesson::id).toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("lesson_id"), _ -> new ArrayList<>())
                            .add(new Lesson.Proof(row.getLong("id"), evidence(row)));
                });
        return found;
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        var label = row.getString("label");
        return switch (row.getString("kind")) {
            case "sequence" -> new Evidence.Sequence(label);
            case "question" -> new Evidence.Asked(label, row.getObject("question_id", Long.class));
            case "poll" -> new Evidence.Polled(label, row.getObject("poll_id", Long.class));
            case "quotation" -> new Evidence.Quoted(label, row.getLong("quotation_id"));
            case "instant" -> new Evidence.Moment(label, row.getInt("second"), row.getString("address"));
            case "document" -> new Evidence.Paper(label, row.getString("address"));
            case String other -> throw new IllegalStateException("no evidence is a " + other);
        };
    }

    private static Lesson with(Lesson lesson, List<Lesson.Proof> evidence) {
        return new Lesson(
                lesson.id(),
                lesson.event(),
                lesson.number(),
                lesson.slug(),
                lesson.title(),
                lesson.body(),
                lesson.practice(),
                lesson.organisation(),
                lesson.contact(),
                lesson.state(),
                lesson.changedAt(),
                lesson.publishedAt(),
                evidence);
    }

    private static Lesson lesson(ResultSet row, int ignored) throws SQLException {
        return new Lesson(
                row.getLong("id"),
                row.getLong("event_id"),
                row.getInt("number"),
                row.getString("slug"),
                row.getString("title"),
                new Lesson.Text(row.getString("body"), row.getString("body_html"), row.getString("body_text")),
                new Lesson.Text(
                        row.getString("practice"), row.getString("practice_html"), row.getString("practice_text")),
                row.getString("organisation"),
                contact(row),
                Lesson.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Objects.requireNonNull(instant(row, "changed_at")),
                instant(row, "published_at"),
                List.of());
    }

    private static Lesson.@Nullable Contact contact(ResultSet row) throws SQLException {
        var agreed = instant(row, "contact_agreed_at");
        return agreed == null
                ? null
                : new Lesson.Contact(row.getString("contact_name"), row.getString("contact_email"), agreed);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
