package fr.percolateur.lessons;

import fr.percolateur.audit.AuditLog;
import java.sql.Types;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What lessons stand on, as it is given and taken away. Each act is in the log.
public final class LessonProofs {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LessonRows rows;
    private final LessonBook book;
    private final AuditLog log;
    private final InstantSource clock;

    public LessonProofs(DataSource dataSource, LessonBook book, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rows = new LessonRows(jdbc);
        this.book = book;
        this.log = log;
        this.clock = clock;
    }

    /// Adds what it stands on, after the rest; the same twice is once. A quotation that was taken back meanwhile is not
    /// added.
    public void prove(Lesson lesson, Evidence evidence, UUID by) {
        transaction.executeWithoutResult(_ -> {
            LessonBook.lock(jdbc);
            if (rows.find(lesson.event(), lesson.id()).stream()
                    .flatMap(held -> held.evidence().stream())
                    .anyMatch(proof -> proof.evidence().equals(evidence))) {
                return;
            }
            var added = jdbc.sql("""
                    insert into lesson_evidence
                           (lesson_id, rank, kind, label, question_id, poll_id, quotation_id, second, address)
                    select :lesson, coalesce(max(rank), 0) + 1, :kind, :label, :question, :poll, :quotation, :second,
                           :address
                      from lesson_evidence
                     where lesson_id = :lesson
                    having cast(:quotation as bigint) is null
                        or exists (select from quotation where id = :quotation and state = 'signed')
                    """)
                    .param("lesson", lesson.id())
                    .param("kind", evidence.word())
                    .param("label", evidence.label())
                    .param("question", evidence instanceof Evidence.Asked asked ? asked.question() : null, Types.BIGINT)
                    .param("poll", evidence instanceof Evidence.Polled polled ? polled.poll() : null, Types.BIGINT)
                    .param(
                            "quotation",
                            evidence instanceof Evidence.Quoted quoted ? quoted.quotation() : null,
                            Types.BIGINT)
                    .param("second", evidence instanceof Evidence.Moment moment ? moment.second() : null, Types.INTEGER)
                    .param("address", evidence.given(), Types.VARCHAR)
                    .update();
            if (added > 0) {
                touch(lesson.id());
                log.add(LessonBook.act(by, "lesson.proved", lesson.id()).on("evidence", null, evidence.label()));
            }
        });
    }

    /// What came of taking a proof away.
    public enum Unproof {
        DONE,
        /// It is the last that a public lesson stands on, which would be public without any.
        LAST,
        /// The lesson does not stand on it, or no more.
        ABSENT
    }

    public Unproof unprove(Lesson lesson, long proof, UUID by) {
        return transaction.execute(_ -> {
            LessonBook.lock(jdbc);
            var held = rows.find(lesson.event(), lesson.id()).orElse(lesson);
            if (held.evidence().stream().noneMatch(each -> each.id() == proof)) {
                return Unproof.ABSENT;
            }
            if (held.isPublic() && held.evidence().size() == 1) {
                return Unproof.LAST;
            }
            jdbc.sql("delete from lesson_evidence where id = :id")
                    .param("id", proof)
                    .update();
            touch(lesson.id());
            log.add(LessonBook.act(by, "lesson.unproved", lesson.id()));
            return Unproof.DONE;
        });
    }

    /// The person agreed to other words: lessons that stand on them say those.
    public void requote(long quotation, String label) {
        transaction.executeWithoutResult(_ -> {
            LessonBook.lock(jdbc);
            jdbc.sql("""
                    update lesson_evidence
                       set label = :label
                     where quotation_id = :quotation
                       and label <> :label
                    returning lesson_id
                    """)
                    .param("label", label)
                    .param("quotation", quotation)
                    .query((row, _) -> row.getLong(1))
                    .list()
                    .forEach(this::touch);
        });
    }

    /// The person took their words back: no lesson stands on them, and one that stood on nothing else is not public.
    public void unquote(long event, long quotation) {
        transaction.executeWithoutResult(_ -> {
            LessonBook.lock(jdbc);
            var lessons = jdbc.sql("""
                    delete from lesson_evidence
                     where quotation_id = :quotation
                    returning lesson_id
                    """)
                    .param("quotation", quotation)
                    .query((row, _) -> row.getLong(1))
                    .list();
            lessons.forEach(id -> {
                touch(id);
                log.add(LessonBook.act(null, "lesson.unproved", id));
                rows.find(event, id)
                        .filter(held -> held.isPublic() && !held.isProven())
                        .ifPresent(held -> book.withdraw(held, null));
            });
        });
    }

    private void touch(long lesson) {
        jdbc.sql("update lesson set changed_at = :now where id = :id")
                .param("now", LessonRows.at(clock.instant()))
                .param("id", lesson)
                .update();
    }
}
