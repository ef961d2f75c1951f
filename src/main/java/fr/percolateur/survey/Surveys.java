package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.component.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was answered, counted.
public final class Surveys {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog log;

    public Surveys(DataSource dataSource, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
    }

    /// How an event asks.
    ///
    /// @param shown whether its recap tells the figures
    public record Setting(boolean asked, boolean shown) {}

    public Setting setting(long event) {
        return jdbc.sql("select asked, shown from survey_setting where event_id = :event")
                .param("event", event)
                .query((row, _) -> new Setting(row.getBoolean("asked"), row.getBoolean("shown")))
                .optional()
                .orElse(new Setting(true, false));
    }

    void set(long event, Setting setting, UUID by) {
        transaction.executeWithoutResult(_ -> {
            var before = setting(event);
            write(event, setting);
            log.add(AuditAct.by(by, "survey.set", "event/" + event)
                    .on("asked", String.valueOf(before.asked()), String.valueOf(setting.asked()))
                    .on("shown", String.valueOf(before.shown()), String.valueOf(setting.shown())));
        });
    }

    private void write(long event, Setting setting) {
        jdbc.sql("""
                insert into survey_setting (event_id, asked, shown)
                values (:event, :asked, :shown)
                    on conflict (event_id) do update
                   set asked = excluded.asked, shown = excluded.shown
                """)
                .param("event", event)
                .param("asked", setting.asked())
                .param("shown", setting.shown())
                .update();
    }

    /// Counts the answers of one person, once: who took part and what was answered are written together, or nothing is.
    ///
    /// @return false when they answered before: that stands
    boolean cast(long event, long registration, SurveyForm form) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var first = jdbc.sql("""
                    insert into survey_participation (event_id, registration_id)
                    values (:event, :registration)
                        on conflict do nothing
                    """)
                            .param("event", event)
                            .param("registration", registration)
                            .update()
                    > 0;
            if (first) {
                count(event, form);
                write(event, form.word());
            }
            return first;
        }));
    }

    private void count(long event, SurveyForm form) {
        jdbc.sql("""
                insert into survey_count (event_id, ballots, votes)
                values (:event, 0, array_fill(0, array[:slots]))
                    on conflict do nothing
                """)
                .param("event", event)
                .param("slots", SurveyQuestion.slots())
                .update();
        jdbc.sql("""
                update survey_count
                   set ballots = ballots + 1,
                       votes = array(select coalesce(vote, 0) + more
                                       from unnest(votes, :more::integer[]) with ordinality as each (vote, more, rank)
                                      order by rank)
                 where event_id = :event
                """).param("more", form.increments()).param("event", event).update();
    }

    private void write(long event, String word) {
        if (!word.isEmpty()) {
            jdbc.sql("insert into survey_word (event_id, text) values (:event, :word)")
                    .param("event", event)
                    .param("word", word)
                    .update();
        }
    }

    boolean hasAnswered(long event, long registration) {
        return jdbc.sql("""
                select exists (select
                                 from survey_participation
                                where event_id = :event
                                  and registration_id = :registration)
                """)
                .param("event", event)
                .param("registration", registration)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    public Opinion of(long event) {
        return jdbc.sql("select ballots, votes from survey_count where event_id = :event")
                .param("event", event)
                .query((row, _) -> Opinion.of(row.getInt("ballots"), List.of((Integer[])
                        row.getArray("votes").getArray())))
                .optional()
                .orElse(Opinion.NONE);
    }

    /// What became of what someone wrote.
    public enum Fate {
        /// Nobody read it yet.
        PROPOSED,
        SHOWN,
        HIDDEN;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What someone wrote.
    public record Written(UUID id, String text, Fate fate) {

        public boolean isShown() {
            return fate == Fate.SHOWN;
        }

        public boolean isHidden() {
            return fate == Fate.HIDDEN;
        }

        public String state() {
            return say("survey.desk.word." + fate.column());
        }

        public Tone tone() {
            return switch (fate) {
                case PROPOSED -> Tone.RING;
                case SHOWN -> Tone.DONE;
                case HIDDEN -> Tone.PLAIN;
            };
        }
    }

    /// In no order but that of the alphabet: those to be read first.
    List<Written> words(long event) {
        return jdbc.sql("""
                select id, text, fate
                  from survey_word
                 where event_id = :event
                 order by fate <> 'proposed', text, id
                """)
                .param("event", event)
                .query((row, _) -> new Written(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT))))
                .list();
    }

    /// What the organisers let all read; empty while they do not, or nothing may be told.
    public Optional<Told> told(long event) {
        return setting(event).shown()
                ? Optional.of(new Told(of(event), shown(event))).filter(Told::isAnything)
                : Optional.empty();
    }

    private List<String> shown(long event) {
        return jdbc.sql("select text from survey_word where event_id = :event and fate = 'shown' order by text, id")
                .param("event", event)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// @return false when there is none
    boolean decide(long event, UUID word, Fate fate, UUID by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            SurveyMixing.hold(jdbc, event);
            var decided = jdbc.sql("update survey_word set fate = :fate where id = :word and event_id = :event")
                            .param("fate", fate.column())
                            .param("word", word)
                            .param("event", event)
                            .update()
                    > 0;
            if (decided) {
                log.add(AuditAct.by(by, "survey.word", "event/" + event).on("fate", null, fate.column()));
            }
            return decided;
        }));
    }
}
