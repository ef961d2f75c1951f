package fr.percolateur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditChain.Fault;
import fr.percolateur.audit.AuditChain.Finding;
import fr.percolateur.audit.AuditChain.Head;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What someone does to the log past this program shows; what the purge does to it does not.
class AuditChainModuleTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final UUID NOE = UUID.fromString("8d0f3c52-3f0e-4a55-a0d5-0b2b8f6f1c01");

    private Database database = TestDatabase.fresh();
    private AuditLog log = new AuditLog(database.dataSource(), CLOCK);
    private AuditChain chain = new AuditChain(database.dataSource(), CLOCK);

    @AfterEach
    void leave() {
        database.close();
    }

    private void add(int number) {
        log.add(AuditAct.by(number % 3 == 0 ? null : NOE, "registration.moved", "registration/" + number)
                .on("mode", null, "en_ligne")
                .on("reason", "« déjà »", "mot " + number));
    }

    private void chained(int entries) {
        for (var entry = 1; entry <= entries; entry++) {
            add(entry);
        }
        chain.extend();
    }

    /// As whoever owns the database can.
    private void tamper(String... statements) {
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(_ -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            for (var statement : statements) {
                assertThat(database.jdbc().sql(statement).update())
                        .as(statement)
                        .isPositive();
            }
        });
    }

    private List<Finding> faults() {
        return chain.verify(null).told();
    }

    @Test
    void holdsWhenNothingHappened() {
        assertThat(chain.verify(null).head()).isEqualTo(new Head(0, ""));
        chained(10);
        add(11);

        var found = chain.verify(null);

        assertThat(found.isSound()).isTrue();
        assertThat(found.head()).isEqualTo(chain.head());
        assertThat(found.head().position()).isEqualTo(10);
        assertThat(found.waiting()).isEqualTo(1);
        assertThat(chain.last().orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(new AuditChain.Last(Instant.EPOCH, 10, 0));
    }

    @Test
    void holdsOnceValuesAreForgotten() {
        chained(4);
        database.jdbc()
                .sql("delete from audit_value where entry_id in (select min(id) from audit_entry) or field = 'reason'")
                .update();

        assertThat(faults()).isEmpty();
    }

    @Test
    void showsAnEntryThatWasRemoved() {
        chained(5);
        tamper(
                "delete from audit_value where entry_id = (select entry_id from audit_link where position = 3)",
                "delete from audit_entry where id = (select entry_id from audit_link where position = 3)");
        assertThat(faults()).containsExactly(new Finding(Fault.MISSING, 3));
    }

    @Test
    void showsAnEntryThatWasRemovedWithItsLinkAndTheGapClosed() {
        chained(5);
        tamper(
                "delete from audit_value where entry_id = (select entry_id from audit_link where position = 3)",
                "delete from audit_entry where id = (select entry_id from audit_link where position = 3)",
                "delete from audit_link where position = 3",
                "update audit_link set position = 3 where position = 4",
                "update audit_link set position = 4 where position = 5");
        assertThat(faults()).first().isEqualTo(new Finding(Fault.ALTERED, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = 'registration.refused' where subject = 'registration/2'",
                "update audit_entry set subject = 'registration/9' where subject = 'registration/2'",
                "update audit_entry set actor = null where subject = 'registration/2'",
                "update audit_entry set at = at - interval '1 microsecond' where subject = 'registration/2'",
                "update audit_entry set fields = '{mode}' where subject = 'registration/2'",
                "update audit_link set hash = sha256('x') where position = 2"
            })
    void showsAnEntryThatWasRewritten(String rewriting) {
        chained(4);
        tamper(rewriting);
        assertThat(faults()).contains(new Finding(Fault.ALTERED, 2));
    }

    @Test
    void showsEntriesThatChangedPlaces() {
        chained(5);
        tamper(
                "update audit_link set position = 99 where position = 2",
                "update audit_link set position = 2 where position = 3",
                "update audit_link set position = 3 where position = 99");
        assertThat(faults()).contains(new Finding(Fault.ALTERED, 2), new Finding(Fault.ALTERED, 3));
    }

    @Test
    void showsAValueThatWasRewritten() {
        chained(4);
        tamper("update audit_value set after = 'sur_place' where field = 'mode' and entry_id ="
                + " (select entry_id from audit_link where position = 2)");
        assertThat(faults()).containsExactly(new Finding(Fault.VALUE_ALTERED, 2));
    }

    @Test
    void showsAnEntryThatWasTakenOutOfTheChain() {
        chained(3);
        add(4);
        tamper("delete from audit_pending");
        var last = database.jdbc()
                .sql("select max(id) from audit_entry")
                .query((row, _) -> row.getLong(1))
                .single();
        assertThat(faults()).containsExactly(new Finding(Fault.UNCHAINED, last));
    }

    @Test
    void showsByALinkWrittenDownElsewhereThatTheEndWasCutOrAllWasChainedAnew() {
        chained(6);
        var known = Head.parse(chain.head().written()).orElseThrow();
        tamper(
                "delete from audit_link where position > 4",
                "delete from audit_value where entry_id not in (select entry_id from audit_link)",
                "delete from audit_entry where id not in (select entry_id from audit_link)");
        assertThat(faults()).isEmpty();
        assertThat(chain.verify(known).told()).containsExactly(new Finding(Fault.OTHER_CHAIN, 6));

        add(7);
        add(8);
        chain.extend();
        assertThat(faults()).isEmpty();
        assertThat(chain.verify(known).told()).containsExactly(new Finding(Fault.OTHER_CHAIN, 6));
    }

    /// Whatever is done, in whatever order; a failure names its seed.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsThroughPurgesAndShowsAnyOtherChange(long seed) {
        var chance = new Random(seed);
        var entries = 0;
        for (var step = 0; step < 30; step++) {
            switch (chance.nextInt(4)) {
                case 0, 1 -> add(++entries);
                case 2 -> chain.extend();
                default ->
                    database.jdbc()
                            .sql("delete from audit_value where entry_id % 7 = :rest")
                            .param("rest", chance.nextInt(7))
                            .update();
            }
        }
        add(++entries);
        add(++entries);
        chain.extend();
        assertThat(faults()).isEmpty();

        var victim = 1 + chance.nextInt(entries - 1);
        var entry = "(select entry_id from audit_link where position = " + victim + ")";
        switch (chance.nextInt(5)) {
            case 0 -> tamper("delete from audit_entry where id = " + entry);
            case 1 -> tamper("delete from audit_link where position = " + victim);
            case 2 -> tamper("update audit_entry set at = at + interval '1 hour' where id = " + entry);
            case 3 -> tamper("update audit_entry set commitments = '{}' where id = " + entry);
            default -> {
                tamper("update audit_link set position = position + 1000 where position >= " + victim);
                tamper("update audit_link set position = position - 999 where position >= 1000");
            }
        }

        assertThat(chain.verify(null).isSound()).isFalse();
    }

    @Test
    void chainsEachEntryOnceHoweverManyWriteAndChainAtOnce() throws Exception {
        var going = new AtomicBoolean(true);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> node = () -> {
                var linked = 0;
                while (going.get()) {
                    linked += chain.extend();
                }
                return linked;
            };
            var nodes = List.of(people.submit(node), people.submit(node));
            Callable<Integer> writer = () -> {
                for (var entry = 0; entry < 60; entry++) {
                    var undone = entry % 5 == 0;
                    var number = entry;
                    transaction.executeWithoutResult(status -> {
                        add(number);
                        if (undone) {
                            status.setRollbackOnly();
                        }
                    });
                }
                return 48;
            };
            var written = 0;
            for (var each : people.invokeAll(List.of(writer, writer, writer, writer))) {
                written += each.get();
            }
            going.set(false);
            var linked = chain.extend();
            for (var each : nodes) {
                linked += each.get();
            }
            assertThat(linked).isEqualTo(written);
        }
        assertThat(chain.verify(null))
                .satisfies(found -> assertThat(found.isSound()).isTrue())
                .satisfies(found -> assertThat(found.head().position()).isEqualTo(4 * 48));
    }

    @Test
    void chainsWhatWasThereBeforeTheChain() {
        database.close();
        database = TestDatabase.bare();
        database.migrate("130");
        database.jdbc().sql("""
                with entry as (
                     insert into audit_entry (at, actor, act, subject, fields)
                     values ('2027-01-12 09:00:00.123456+01', gen_random_uuid(), 'plea.refused', 'plea/1', '{reason,email}'),
                            (now(), null, 'role.granted', 'agent/2', '{door}')
                     returning id, fields)
                insert into audit_value (entry_id, field, before, after, forget_after)
                select id, 'reason', null, 'Adresse privée ; « été »', now()
                  from entry
                 where fields = '{reason,email}'
                """).update();
        database.migrate(database.knownMigrations().getLast());
        log = new AuditLog(database.dataSource(), CLOCK);
        chain = new AuditChain(database.dataSource(), CLOCK);

        assertThat(chain.extend()).isEqualTo(2);
        add(3);
        chain.extend();
        assertThat(faults()).isEmpty();

        tamper("update audit_value set after = 'Autre' where field = 'reason' and after like 'Adresse%'");
        assertThat(faults()).containsExactly(new Finding(Fault.VALUE_ALTERED, 1));
    }
}
