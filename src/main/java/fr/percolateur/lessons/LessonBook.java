package fr.percolateur.lessons;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Document;
import fr.percolateur.document.Slug;
import fr.percolateur.library.Edits;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The lessons of editions as they are made, whatever their state. Each act is in the log.
public final class LessonBook {

    private static final int LONGEST_SLUG = 90;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LessonRows rows;
    private final LessonEntries entries;
    private final Edits edits;
    private final AuditLog log;
    private final InstantSource clock;
    private final Supplier<List<LessonFollower>> followers;

    /// @param followers asked for when one is published, since they may need what needs this
    public LessonBook(
            DataSource dataSource,
            LessonEntries entries,
            Edits edits,
            AuditLog log,
            InstantSource clock,
            Supplier<List<LessonFollower>> followers) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rows = new LessonRows(jdbc);
        this.entries = entries;
        this.edits = edits;
        this.log = log;
        this.clock = clock;
        this.followers = followers;
    }

    /// All of an edition, by their number.
    public List<Lesson> of(long event) {
        return rows.of(event);
    }

    public Optional<Lesson> find(long event, long id) {
        return rows.find(event, id);
    }

    /// A draft, after the others of its edition.
    public Lesson write(long event, LessonDraft draft, UUID by) {
        var body = rendered(draft.body());
        var practice = rendered(draft.practice());
        return transaction.execute(_ -> {
            lock();
            var id = saying(jdbc.sql("""
                    insert into lesson (event_id, number, slug, title, body, body_html, body_text, practice,
                                        practice_html, practice_text, organisation, contact_name, contact_email,
                                        contact_agreed_at, written_at, changed_at)
                    select :event, coalesce(max(number), 0) + 1, :slug, :title, :body, :bodyHtml, :bodyText, :practice,
                           :practiceHtml, :practiceText, :organisation, :name, :email,
                           case when cast(:email as text) is not null then cast(:now as timestamptz) end, :now, :now
                      from lesson
                     where event_id = :event
                    returning id
                    """), draft, body, practice)
                    .param("event", event)
                    .param("slug", slug(draft.title(), 0))
                    .query((row, _) -> row.getLong(1))
                    .single();
            log.add(act(by, "lesson.created", id).on("title", null, draft.title()));
            return rows.find(event, id).orElseThrow();
        });
    }

    /// Its address stays its own once it was public; before, it follows the title.
    ///
    /// @return false when it is gone
    public boolean change(Lesson lesson, LessonDraft draft, UUID by) {
        var body = rendered(draft.body());
        var practice = rendered(draft.practice());
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            lock();
            var changed = saying(jdbc.sql("""
                    update lesson
                       set title = :title, body = :body, body_html = :bodyHtml, body_text = :bodyText,
                           practice = :practice, practice_html = :practiceHtml, practice_text = :practiceText,
                           organisation = :organisation, changed_at = :now,
                           slug = case when published_at is null then :slug else slug end,
                           contact_agreed_at = case when cast(:email as text) is null then null
                                                    when contact_email = :email then contact_agreed_at
                                                    else cast(:now as timestamptz) end,
                           contact_name = :name, contact_email = :email
                     where id = :id
                    """), draft, body, practice)
                    .param("slug", slug(draft.title(), lesson.id()))
                    .param("id", lesson.id())
                    .update();
            if (changed > 0) {
                log.add(act(by, "lesson.changed", lesson.id()).on("title", lesson.title(), draft.title()));
                entries.write(lesson.id());
            }
            return changed > 0;
        }));
    }

    private JdbcClient.StatementSpec saying(
            JdbcClient.StatementSpec statement, LessonDraft draft, Lesson.Text body, Lesson.Text practice) {
        var contact = draft.contact();
        return statement
                .param("title", draft.title())
                .param("body", body.markdown())
                .param("bodyHtml", body.html())
                .param("bodyText", body.plain())
                .param("practice", practice.markdown())
                .param("practiceHtml", practice.html())
                .param("practiceText", practice.plain())
                .param("organisation", draft.organisation())
                .param("name", contact == null ? null : contact.name(), Types.VARCHAR)
                .param("email", contact == null ? null : contact.email(), Types.VARCHAR)
                .param("now", LessonRows.at(clock.instant()));
    }

    /// As an article would show it: its links lead where theirs do.
    private Lesson.Text rendered(String markdown) {
        var path = "actualites/enseignement.md";
        var document = Document.read(path, ("---\ntitle: x\n---\n" + markdown).getBytes(StandardCharsets.UTF_8));
        var body = edits.rendered(document).body();
        return new Lesson.Text(markdown, body.html(), body.text());
    }

    private String slug(String title, long own) {
        var base = Slug.of(title);
        var cut = base.length() <= LONGEST_SLUG ? base.length() : base.lastIndexOf('-', LONGEST_SLUG);
        var stem = base.substring(0, cut > 0 ? cut : LONGEST_SLUG);
        var taken = jdbc.sql("select slug from lesson where (slug = :stem or slug like :more) and id <> :own")
                .param("stem", stem)
                .param("more", stem + "-%")
                .param("own", own)
                .query((row, _) -> row.getString(1))
                .set();
        var slug = stem;
        for (var number = 2; taken.contains(slug); number++) {
            slug = stem + "-" + number;
        }
        return slug;
    }

    /// One place up or down in its edition; at an end it stays.
    ///
    /// @param by how many places, -1 or 1
    public void move(Lesson lesson, int places, UUID by) {
        transaction.executeWithoutResult(_ -> {
            lock();
            var order = new ArrayList<>(
                    rows.of(lesson.event()).stream().map(Lesson::id).toList());
            var from = order.indexOf(lesson.id());
            var to = from + places;
            if (from < 0 || to < 0 || to >= order.size()) {
                return;
            }
            order.add(to, order.remove(from));
            number(lesson.event(), order);
            log.add(act(by, "lesson.moved", lesson.id())
                    .on("number", String.valueOf(from + 1), String.valueOf(to + 1)));
        });
    }

    private void number(long event, List<Long> order) {
        jdbc.sql("""
                update lesson l
                   set number = o.number, changed_at = :now
                  from unnest(cast(:order as bigint[])) with ordinality o (id, number)
                 where l.id = o.id
                   and l.event_id = :event
                   and l.number <> o.number
                """)
                .param("order", order.toArray(Long[]::new))
                .param("event", event)
                .param("now", LessonRows.at(clock.instant()))
                .update();
    }

    /// Only with evidence, and something to read.
    public Outcome publish(Lesson lesson, UUID by) {
        return transaction.execute(_ -> {
            lock();
            var held = rows.find(lesson.event(), lesson.id());
            if (held.isEmpty() || held.get().isPublic()) {
                return new Outcome.Overtaken();
            }
            var known = held.get();
            if (known.body().plain().isBlank() && known.practice().plain().isBlank()) {
                return new Outcome.Empty();
            }
            if (!known.isProven()) {
                return new Outcome.Unproven();
            }
            state(known, "published");
            log.add(act(by, "lesson.published", known.id()));
            entries.write(known.id());
            var shown = rows.find(known.event(), known.id()).orElseThrow();
            if (known.publishedAt() == null) {
                followers.get().forEach(follower -> follower.published(shown.event(), shown));
            }
            return new Outcome.Published(shown);
        });
    }

    /// Takes it off the site: its address says that it is gone.
    ///
    /// @param by null for the program
    /// @return false when it was not public
    public boolean withdraw(Lesson lesson, @Nullable UUID by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            lock();
            var held = rows.find(lesson.event(), lesson.id()).filter(Lesson::isPublic);
            held.ifPresent(known -> {
                state(known, "withdrawn");
                log.add(act(by, "lesson.withdrawn", known.id()));
                entries.write(known.id());
            });
            return held.isPresent();
        }));
    }

    private void state(Lesson lesson, String state) {
        jdbc.sql("""
                update lesson
                   set state = :state, changed_at = :now, published_at = coalesce(published_at, :now)
                 where id = :id
                """)
                .param("state", state)
                .param("now", LessonRows.at(clock.instant()))
                .param("id", lesson.id())
                .update();
    }

    /// Only what nobody could read: those after it move up.
    ///
    /// @return false when it was public once
    public boolean remove(Lesson lesson, UUID by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            lock();
            var gone = jdbc.sql("delete from lesson where id = :id and published_at is null")
                    .param("id", lesson.id())
                    .update();
            if (gone > 0) {
                number(
                        lesson.event(),
                        rows.of(lesson.event()).stream().map(Lesson::id).toList());
                log.add(act(by, "lesson.removed", lesson.id()).on("title", lesson.title(), null));
            }
            return gone > 0;
        }));
    }

    private void lock() {
        lock(jdbc);
    }

    /// Numbers and addresses are given one after the other, and so is what lessons stand on.
    static void lock(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('lessons', 0))").query(row -> {});
    }

    static AuditAct act(@Nullable UUID by, String act, long lesson) {
        return AuditAct.by(by, act, "lesson/" + lesson);
    }
}
