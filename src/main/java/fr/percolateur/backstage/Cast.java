package fr.percolateur.backstage;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Portraits;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.directory.SpeechChanges;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who speak at the demo’s meetings: asked, answered, silent; and a letter that did not arrive.
final class Cast {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final SpeechRows rows;
    private final SpeechChanges changes;
    private final Portraits portraits;
    private final AuditLog log;
    private final Outbox outbox;
    private final AtomicReference<Instant> clock;

    Cast(DataSource dataSource, Portraits portraits, AuditLog log, AtomicReference<Instant> clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.directory = new Directory(jdbc);
        this.rows = new SpeechRows(jdbc);
        this.changes = new SpeechChanges(jdbc);
        this.portraits = portraits;
        this.log = log;
        this.outbox = new Outbox(dataSource);
        this.clock = clock;
    }

    void gather(UUID organiser, Instant now) {
        var people = new HashMap<String, Person>();
        Playbill.PLAYERS.forEach(player -> people.put(player.key(), enter(player, now)));
        Playbill.PARTS.forEach(part -> give(part, people, organiser, now));
        clock.set(now);
        Playbill.PLAYERS.stream().filter(Player::image).forEach(player -> portray(player, people));
        takeBackRecording(people.get("aurele-pintaval"), now);
        loseTheLetter(people.get("anselme-duroc"), now);
    }

    private Person enter(Player player, Instant now) {
        var since = now.minus(Duration.ofDays(60));
        var person = directory.add(player.name(), player.position(), player.organisation(), player.email(), since);
        directory.consent(person.id(), player.image(), player.recording(), now.minus(Duration.ofDays(30)));
        return directory.find(person.id()).orElse(person);
    }

    private void give(Part part, Map<String, Person> people, UUID organiser, Instant now) {
        var person = people.get(part.person());
        var event = event(part.slug());
        if (person == null || event.isEmpty()) {
            return;
        }
        var invited = part.invited();
        var asked = now.minus(Duration.ofDays(invited == null ? 45 : invited));
        clock.set(asked);
        rows.keep(
                event.get(),
                person.id(),
                part.person(),
                part.part(),
                part.state() == State.LISTED ? State.LISTED : State.INVITED,
                invited == null ? null : "demo-" + part.slug() + "-" + part.person(),
                organiser,
                asked);
        log.add(AuditAct.by(organiser, invited == null ? "speaker.added" : "speaker.invited", "event/" + event.get()));
        var answered = part.answered();
        if (answered != null) {
            answer(part, rows.find(event.get(), person.id()).orElseThrow(), now.minus(Duration.ofDays(answered)));
        }
    }

    private void answer(Part part, Speech speech, Instant at) {
        clock.set(at);
        rows.answer(speech, part.state(), part.word(), at);
        log.add(AuditAct.by(null, "speaker.answered", "event/" + speech.event())
                .on("state", State.INVITED.column(), part.state().column()));
    }

    private Optional<Long> event(String slug) {
        return jdbc.sql("select id from document where kind = 'EVENT' and slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    private void portray(Player player, Map<String, Person> people) {
        var person = people.get(player.key());
        if (person != null) {
            var words = Alternative.of("Portrait dessiné, sans visage");
            portraits.bring(person, Likeness.of(player.name()), words, null).ifPresent(mistake -> {
                throw new IllegalStateException(player.name() + ": " + mistake.message());
            });
        }
    }

    /// What whoever organises finds on the Atelier’s home.
    private void takeBackRecording(@Nullable Person person, Instant now) {
        if (person == null) {
            return;
        }
        var before = directory.find(person.id()).orElse(person);
        directory.consent(person.id(), true, false, now);
        var after = directory.find(person.id()).orElse(person);
        changes.tell(person.id(), SpeechChanges.between(before, after), now);
    }

    /// Written and never sent: it is kept as one that came back.
    private void loseTheLetter(@Nullable Person person, Instant now) {
        var event = event(Playbill.LETTERS);
        if (person == null || event.isEmpty()) {
            return;
        }
        var key = "speech/" + event.get() + "/demo";
        outbox.post(Letter.service(
                        new EmailAddress(person.email()),
                        key,
                        "Voulez-vous intervenir\u00A0? Des courriers compris du premier coup",
                        new fr.percolateur.mail.Part.Paragraph("Bonjour " + person.name() + ","))
                .concerning("event/" + event.get()));
        jdbc.sql("""
                update mail_letter
                   set status = 'dead', posted_at = :at, settled_at = :at, attempts = 1,
                       reply = '550 5.1.1 Recipient address rejected: User unknown'
                 where key = :key
                """)
                .param("key", key)
                .param("at", now.minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
