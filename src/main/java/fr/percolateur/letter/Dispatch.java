package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Outbox.Copy;
import fr.percolateur.mail.Troubles;
import fr.percolateur.newsletter.Readers;
import fr.percolateur.newsletter.Readers.Reader;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters whose hour has come, to those who asked for them: the words are kept once, and copies are posted a
/// few hundred a transaction, with how far it came. A node that dies goes on there, or another does; a copy
/// has the key of its reader, so that none is posted twice.
final class Dispatch {

    static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Issues issues;
    private final Printing printing;
    private final Readers readers;
    private final Outbox outbox;
    private final Troubles troubles;
    private final Site site;
    private final InstantSource clock;

    Dispatch(
            DataSource dataSource,
            Issues issues,
            Printing printing,
            Readers readers,
            Outbox outbox,
            Troubles troubles,
            Site site,
            InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.issues = issues;
        this.printing = printing;
        this.readers = readers;
        this.outbox = outbox;
        this.troubles = troubles;
        this.site = site;
        this.clock = clock;
    }

    void send() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> sendSome()))) {
            // some are left
        }
    }

    private record Due(long id, boolean begun, long words, long upTo) {}

    /// One short transaction.
    ///
    /// @return whether there was something to do
    boolean sendSome() {
        var due = jdbc.sql("""
                select id, state = 'sending' as begun, coalesce(words_id, 0) as words, sent_up_to
                  from letter_issue
                 where state in ('scheduled', 'sending')
                   and send_at <= :now
                 order by send_at, id
                 limit 1
                   for update skip locked
                """)
                .param("now", Issues.at(clock.instant()))
                .query((row, _) ->
                        new Due(row.getLong("id"), row.getBoolean("begun"), row.getLong("words"), row.getLong(4)))
                .optional();
        due.ifPresent(found -> {
            if (found.begun()) {
                post(found);
            } else {
                print(found.id());
            }
        });
        return due.isPresent();
    }

    /// From here on it is what it is, and has its number.
    private void print(long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('letter/number', 0))")
                .query(row -> {});
        var issue = issues.find(id).orElseThrow();
        var sheet = printing.sheet(issue);
        jdbc.sql("""
                update letter_issue
                   set state = 'sending', words_id = :words, html = :html,
                       number = (select coalesce(max(number), 0) + 1 from letter_issue)
                 where id = :id
                """)
                .param("words", outbox.keep(sheet))
                .param("html", sheet.html())
                .param("id", id)
                .update();
    }

    private void post(Due due) {
        var issue = issues.find(due.id()).orElseThrow();
        var some = readers.of(audience(issue), due.upTo(), AT_ONCE);
        var shunned = troubles.of(some.stream().map(Reader::address).toList());
        var copies = some.stream()
                .filter(reader -> !shunned.containsKey(reader.address()))
                .map(reader -> new Copy(
                        reader.address(), "letter/" + issue.id() + "/" + reader.id(), site.absolute(reader.leaving())))
                .toList();
        outbox.post(due.words(), issue.title(), concern(issue.id()), copies);
        var whole = some.size() < AT_ONCE;
        jdbc.sql("""
                update letter_issue
                   set sent_up_to = :last, posted = posted + :posted,
                       state = case when :whole then 'sent' else state end,
                       sent_at = case when :whole then now() end
                 where id = :id
                """)
                .param("last", some.isEmpty() ? due.upTo() : some.getLast().id())
                .param("posted", copies.size())
                .param("whole", whole)
                .param("id", issue.id())
                .update();
    }

    /// What copies of a letter say they concern.
    static String concern(long issue) {
        return "letter/" + issue;
    }

    /// Keys of what one subscribes to.
    static List<String> audience(Issue issue) {
        return issue.series().isEmpty() ? issue.topics() : List.of(Readers.ofSeries(issue.series()));
    }

    int readers(Issue issue) {
        return readers.count(audience(issue));
    }

    /// To its writer alone, as often as they ask.
    void trial(Issue issue, EmailAddress to) {
        transaction.executeWithoutResult(_ -> {
            var key = "letter/" + issue.id() + "/trial/" + UUID.randomUUID();
            outbox.post(
                    outbox.keep(printing.sheet(issue)),
                    say("letter.trial.subject", issue.title()),
                    "",
                    List.of(new Copy(to, key, site.absolute("/lettre"))));
        });
    }
}
