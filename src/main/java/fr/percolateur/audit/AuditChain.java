package fr.percolateur.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Links the entries of the [AuditLog] to one another, once they are written, and finds out whether all links hold.
///
/// Entries are written in many transactions at once, which must not wait for one another: they are chained a little
/// later, in the order in which they are met.
public final class AuditChain {

    /// Of the advisory lock that whoever chains holds.
    private static final long LOCK = 0x61756469744c696eL;

    private static final int BATCH = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate chaining;
    private final TransactionTemplate reading;
    private final InstantSource clock;

    public AuditChain(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        var transactions = new JdbcTransactionManager(dataSource);
        this.chaining = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /// The last link: whoever wrote it down elsewhere can tell later that the chain still goes through it.
    public record Head(long position, String hash) {

        static final Head NONE = new Head(0, "");

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

        /// `128:9f86d081…`, as people write it down.
        public String written() {
            return position + ":" + hash;
        }

        public static Optional<Head> parse(String written) {
            var found = WRITTEN.matcher(written.strip());
            return found.matches()
                    ? Optional.of(new Head(Long.parseLong(found.group(1)), found.group(2)))
                    : Optional.empty();
        }
    }

    /// What is wrong with a link, or with an entry that has none.
    public enum Fault {
        /// There is a link before and one after, and none here.
        MISSING,
        /// The entry, its place or the link is not what was chained.
        ALTERED,
        /// A value is not what was written with the entry.
        VALUE_ALTERED,
        /// An entry that was never chained, and does not wait for it.
        UNCHAINED,
        /// The chain does not go through the link that someone wrote down.
        OTHER_CHAIN
    }

    /// @param position of the link; of none, the number of the entry
    public record Finding(Fault fault, long position) {}

    /// @param faults all of them, also those that are not told
    /// @param fresh entries that were chained for this verification: until then nothing guarded them
    /// @param waiting entries that will be chained soon: nothing guards them yet
    public record Verification(Instant at, Head head, int faults, List<Finding> told, int fresh, long waiting) {

        public boolean isSound() {
            return faults == 0;
        }
    }

    /// Chains what waits. Nodes that do so at once take turns.
    ///
    /// @return how many entries
    public int extend() {
        var all = 0;
        for (var some = BATCH; some == BATCH; all += some) {
            some = chaining.<Integer>execute(_ -> extendSome());
        }
        return all;
    }

    private int extendSome() {
        lock();
        var entries = jdbc.sql("""
                select e.*
                  from audit_pending p
                  join audit_entry e on e.id = p.entry_id
                 order by p.entry_id
                 limit :batch
                """)
                .param("batch", BATCH)
                .query((row, _) -> Seal.Sealed.of(row))
                .list();
        var head = head();
        var hash = HexFormat.of().parseHex(head.hash());
        var hashes = new byte[entries.size()][];
        for (var place = 0; place < hashes.length; place++) {
            hash = Seal.link(hash, head.position() + place + 1, entries.get(place));
            hashes[place] = hash;
        }
        var ids = entries.stream().map(Seal.Sealed::id).toArray(Long[]::new);
        jdbc.sql("""
                insert into audit_link (position, entry_id, hash)
                select :last + place, entry, hash
                  from unnest(cast(:entries as bigint[]), cast(:hashes as bytea[])) with ordinality l (entry, hash, place)
                """)
                .param("last", head.position())
                .param("entries", ids)
                .param("hashes", hashes)
                .update();
        jdbc.sql("delete from audit_pending where entry_id = any(:entries)")
                .param("entries", ids)
                .update();
        return entries.size();
    }

    /// In a statement of its own: what follows sees what the one before committed.
    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
    }

    public Head head() {
        return jdbc.sql("select position, hash from audit_link order by position desc limit 1")
                .query((row, _) ->
                        new Head(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("hash"))))
                .optional()
                .orElse(Head.NONE);
    }

    /// Chains what waits, then verifies.
    ///
    /// @param known a link that someone wrote down; null for none
    public Verification extendAndVerify(@Nullable Head known) {
        var fresh = extend();
        var found = verify(known);
        return new Verification(found.at(), found.head(), found.faults(), found.told(), fresh, found.waiting());
    }

    /// Reads all of it, and remembers what it found.
    ///
    /// @param known a link that someone wrote down; null for none
    public Verification verify(@Nullable Head known) {
        var found = reading.<Verification>execute(_ -> read(known));
        jdbc.sql("insert into audit_verification (at, position, faults) values (:at, :position, :faults)")
                .param("at", found.at().atOffset(ZoneOffset.UTC))
                .param("position", found.head().position())
                .param("faults", found.faults())
                .update();
        return found;
    }

    private Verification read(@Nullable Head known) {
        var walk = new ChainWalk(known);
        jdbc.sql("""
                select l.position, l.hash, e.*,
                       v.field, v.before, v.after, v.salt
                  from audit_link l
                  join audit_entry e on e.id = l.entry_id
                  left join audit_value v on v.entry_id = e.id
                 order by l.position
                """).withFetchSize(BATCH).query(walk::meet);
        walk.end();
        jdbc.sql("""
                select e.id
                  from audit_entry e
                 where not exists (select from audit_link l where l.entry_id = e.id)
                   and not exists (select from audit_pending p where p.entry_id = e.id)
                 order by e.id
                """).query(row -> {
            walk.add(Fault.UNCHAINED, row.getLong("id"));
        });
        return new Verification(clock.instant(), walk.head(), walk.faults(), walk.told(), 0, waiting());
    }

    /// How many entries are not chained yet.
    public long waiting() {
        return jdbc.sql("select count(*) from audit_pending")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// What was found last.
    ///
    /// @param position up to which link
    public record Last(Instant at, long position, int faults) {}

    public Optional<Last> last() {
        return jdbc.sql("select at, position, faults from audit_verification order by id desc limit 1")
                .query((row, _) -> new Last(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("position"),
                        row.getInt("faults")))
                .optional();
    }
}
