package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part;
import fr.percolateur.newsletter.Readers;
import fr.percolateur.web.Site;
import fr.percolateur.wording.FrenchLine;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells those who follow a series, and agreed to its letters, that a recap is out: each once, whatever becomes of the
/// article afterwards. Some hundred letters a transaction, which also notes how far it came.
final class RecapNews {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Events events;
    private final Readers readers;
    private final Outbox outbox;
    private final Site site;
    private final InstantSource clock;

    RecapNews(DataSource dataSource, Events events, Readers readers, Outbox outbox, Site site, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.events = events;
        this.readers = readers;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /// @param told id of the last reader who has the letter
    private record Out(long event, String slug, String title, long told) {}

    void tell() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellSome()))) {
            // the next ones have a transaction of their own
        }
    }

    /// @return whether there may be more
    private boolean tellSome() {
        var next = next();
        next.ifPresent(out -> events.find(out.event()).ifPresentOrElse(event -> tell(event, out), () -> done(out)));
        return next.isPresent();
    }

    /// One that is public and of which not everybody knows; no other node has it in hand.
    private Optional<Out> next() {
        return jdbc.sql("""
                select r.event_id, d.slug, d.title, r.told_to
                  from recap r
                  join document d on d.id = r.document_id
                 where r.announced_at is null
                   and exists (select from public_document p where p.id = d.id)
                 order by r.event_id
                 limit 1
                   for update of r skip locked
                """)
                .query((row, _) -> new Out(
                        row.getLong("event_id"), row.getString("slug"), row.getString("title"), row.getLong("told_to")))
                .optional();
    }

    private void tell(Event event, Out out) {
        var series = event.series();
        var some = series == null
                ? List.<Readers.Reader>of()
                : readers.of(List.of(Readers.ofSeries(series.slug())), out.told(), BATCH);
        if (some.isEmpty()) {
            done(out);
            return;
        }
        outbox.post(some.stream().map(reader -> letter(event, out, reader)).toList());
        jdbc.sql("update recap set told_to = :last where event_id = :event")
                .param("last", some.getLast().id())
                .param("event", out.event())
                .update();
    }

    private void done(Out out) {
        jdbc.sql("update recap set announced_at = :now where event_id = :event")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("event", out.event())
                .update();
    }

    private Letter letter(Event event, Out out, Readers.Reader reader) {
        var series = Objects.requireNonNull(event.series());
        return Letter.subscribed(
                        reader.address(),
                        "recap/" + event.id() + "/" + reader.id(),
                        FrenchLine.set(out.title()),
                        site.absolute(reader.leaving()),
                        new Part.Paragraph(say("recap.letter", FrenchLine.set(event.title()), series.name())),
                        new Part.Button(say("recap.letter.button"), site.absolute("/actualites/" + out.slug() + "/")),
                        new Part.Note(say("recap.letter.note", series.name())))
                .concerning("event/" + event.id());
    }
}
