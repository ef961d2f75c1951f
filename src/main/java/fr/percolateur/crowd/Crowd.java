package fr.percolateur.crowd;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the demo’s meetings. No letter is written to anyone.
public final class Crowd {

    /// A meeting, and how many come to it.
    private record Meeting(String slug, int onsite, int online) {}

    private static final List<Meeting> MEETINGS = List.of(
            new Meeting("des-courriers-compris-du-premier-coup", 46, 38),
            new Meeting("accueillir-partout-aussi-bien", 61, 24),
            new Meeting("lire-un-tableau-de-bord-sans-se-tromper", 0, 33),
            new Meeting("tester-sa-demarche-avec-trois-usagers", 36, 41),
            new Meeting("lire-a-voix-haute-avant-d-envoyer", 72, 54));

    /// Where an organiser has yet to decide of some.
    private static final String BY_APPROVAL = "un-formulaire-pour-tout-le-monde";

    private static final int CANDIDATES = 17;
    private static final String REFUSAL = "Cet atelier s’adresse aux équipes qui ont un formulaire à refaire.";
    private static final String ORGANISER = "Tancrède Vial";

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
    private final TransactionTemplate transactions;
    private final Registrations registrations;
    private final Registrar registrar;
    private final AuditLog log;
    private final JdbcClient jdbc;

    public Crowd(DataSource dataSource) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.registrations = new Registrations(dataSource, List.of(), clock::get);
        this.registrar = new Registrar(dataSource, List.of(), clock::get);
        this.log = new AuditLog(dataSource, clock::get);
        this.jdbc = JdbcClient.create(dataSource);
    }

    public void gather(Instant now) {
        for (var meeting : MEETINGS) {
            terms(meeting.slug()).ifPresent(terms -> transactions.executeWithoutResult(_ -> fill(meeting, terms, now)));
        }
        terms(BY_APPROVAL).ifPresent(terms -> apply(terms, now));
        new Hall(jdbc).fill(now);
        new Afterwards(jdbc).fill(now);
    }

    private Optional<Terms> terms(String slug) {
        return jdbc.sql("select id from document where slug = :slug and kind = 'EVENT'")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .optional()
                .flatMap(registrations::terms);
    }

    private void fill(Meeting meeting, Terms terms, Instant now) {
        var folk = new Townsfolk(meeting.slug().hashCode());
        var questions = registrations.questions(terms);
        var seated = new ArrayList<Registration>();
        var all = meeting.onsite() + meeting.online();
        for (var person = 0; person < all; person++) {
            clock.set(moment(terms, now, person, all));
            var mode = mixed(person, all) < meeting.onsite() ? Mode.ONSITE : Mode.ONLINE;
            var submission = registrar.enter(terms, folk.next(mode, terms.companions(), questions), ORGANISER);
            if (submission instanceof Submission.Proven(Proof.Confirmed(var registration))) {
                seated.add(registration);
            }
        }
        for (var rank = 5; rank < seated.size(); rank += 19) {
            registrations.cancel(seated.get(rank).id());
        }
        if (terms.startsAt() != null && terms.startsAt().isBefore(now)) {
            come(terms.event(), terms.startsAt());
        }
    }

    /// So that those who come and those who follow online register in turns.
    private static int mixed(int person, int all) {
        return person * 37 % all;
    }

    /// Evenly over the time in which one could register.
    private static Instant moment(Terms terms, Instant now, int rank, int all) {
        var last = earlier(now, terms.startsAt()).minus(Duration.ofHours(26));
        var opened = terms.opens() == null ? last.minus(Duration.ofDays(20)) : terms.opens();
        var first = opened.isBefore(last) ? opened : last;
        return first.plus(Duration.between(first, last).multipliedBy(rank).dividedBy(all));
    }

    private static Instant earlier(Instant now, @Nullable Instant other) {
        return other != null && other.isBefore(now) ? other : now;
    }

    /// Four out of five come, and two out of three online.
    private void come(long event, Instant start) {
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                select gen_random_uuid(), event_id, id, seat, :start + make_interval(mins => (id % 25)::int - 20)
                  from registration
                 where event_id = :event
                   and status = 'confirmed'
                   and case seat when 'onsite' then id % 5 <> 0 else id % 3 <> 0 end
                """)
                .param("event", event)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void apply(Terms terms, Instant now) {
        var folk = new Townsfolk(BY_APPROVAL.hashCode());
        var questions = registrations.questions(terms);
        for (var person = 0; person < CANDIDATES; person++) {
            clock.set(moment(terms, now, person, CANDIDATES));
            var attendee = folk.next(Mode.ONSITE, terms.companions(), questions);
            if (registrations.register(terms, attendee) instanceof Submission.Proven(Proof.Pending(var registration))) {
                clock.set(now);
                decide(registration, person);
            }
        }
    }

    private void decide(Registration registration, int rank) {
        if (rank % 7 == 3) {
            registrar.refuse(registration.id(), REFUSAL);
            log.add(by("registration.refused", registration)
                    .on("status", "pending", "refused")
                    .on("reason", null, REFUSAL));
        } else if (rank < CANDIDATES / 2) {
            registrar.approve(registration.id());
            log.add(by("registration.approved", registration).on("status", "pending", "confirmed"));
        }
    }

    /// An act of whoever organises that meeting, if someone does.
    private AuditAct by(String act, Registration registration) {
        var organiser = jdbc.sql("""
                select g.agent_id
                  from agent_grant g
                  join event e on e.series = g.series
                 where e.document_id = :event
                   and g.role = 'organiser'
                 limit 1
                """)
                .param("event", registration.event())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return AuditAct.by(organiser.orElse(null), act, "registration/" + registration.id());
    }
}
