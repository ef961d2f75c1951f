package fr.percolateur.ledger;

import fr.percolateur.event.Event;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What became of the questions of a room.
public final class Ledger {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::isSettled)
            .thenComparing(
                    Comparator.comparingInt((Entry entry) -> entry.question().supporters())
                            .reversed())
            .thenComparing(entry -> entry.question().askedAt())
            .thenComparing(entry -> entry.question().id());

    private final JdbcClient jdbc;
    private final Questions questions;

    Ledger(DataSource dataSource, Questions questions) {
        this.jdbc = JdbcClient.create(dataSource);
        this.questions = questions;
    }

    /// Those that all could see and that stand for themselves: what is owed first, then by support.
    public List<Entry> of(Event event) {
        var all = questions.ledger(event.id());
        var settled = settlements(event.id());
        var debts = debts(event.id());
        return all.stream()
                .filter(Question::isPublic)
                .map(question -> new Entry(
                        question,
                        merged(question, all),
                        settlement(event, question, settled.get(question.id())),
                        debts.get(question.id())))
                .sorted(ORDER)
                .toList();
    }

    public Optional<Entry> find(Event event, long question) {
        return of(event).stream()
                .filter(entry -> entry.question().id() == question)
                .findFirst();
    }

    /// How many have no answer yet.
    public static int open(List<Entry> entries) {
        return (int) entries.stream().filter(entry -> !entry.isSettled()).count();
    }

    /// What was merged into it, also through others.
    private static List<Question> merged(Question root, List<Question> all) {
        var merged = new ArrayList<Question>();
        for (var question : all) {
            var into = question.mergedInto();
            if (into != null && into == root.id()) {
                merged.add(question);
                merged.addAll(merged(question, all));
            }
        }
        return merged;
    }

    /// One that was marked answered in the room was, whatever nobody wrote afterwards.
    private static @Nullable Settlement settlement(Event event, Question question, @Nullable Settlement written) {
        var answered = question.answeredAt();
        if (written != null || answered == null) {
            return written;
        }
        var start = event.startsAt();
        return new Settlement.Oral(
                start == null || answered.isBefore(start)
                        ? null
                        : Math.toIntExact(Duration.between(start, answered).toSeconds()),
                answered);
    }

    private Map<Long, Settlement> settlements(long room) {
        var found = new HashMap<Long, Settlement>();
        jdbc.sql("""
                select s.*
                  from ledger_settlement s
                  join question q on q.id = s.question_id
                 where q.room = :room
                """).param("room", room).query(row -> {
            found.put(row.getLong("question_id"), settlement(row));
        });
        return found;
    }

    private static Settlement settlement(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class).toInstant();
        return switch (row.getString("outcome")) {
            case "oral" -> new Settlement.Oral(row.getObject("second", Integer.class), at);
            case "written" -> new Settlement.Written(row.getString("service"), row.getString("text"), at);
            case "declined" -> new Settlement.Declined(row.getString("text"), at);
            case String other -> throw new IllegalStateException("no question ends as " + other);
        };
    }

    private Map<Long, Entry.Debt> debts(long room) {
        var found = new HashMap<Long, Entry.Debt>();
        jdbc.sql("""
                select d.*
                  from ledger_debt d
                  join question q on q.id = d.question_id
                 where q.room = :room
                """).param("room", room).query(row -> {
            found.put(
                    row.getLong("question_id"),
                    new Entry.Debt(
                            row.getString("email"),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            instant(row.getObject("reminded_at", OffsetDateTime.class)),
                            row.getInt("reminders")));
        });
        return found;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
