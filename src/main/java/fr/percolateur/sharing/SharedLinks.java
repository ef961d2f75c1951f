package fr.percolateur.sharing;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.proof.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The links of drafts, as long as they open something.
final class SharedLinks {

    private static final String SELECT = """
            select l.*,
                   coalesce(nullif(concat_ws(' ', nullif(a.given_name, ''), nullif(a.family_name, '')), ''),
                            a.email) as maker
              from sharing_link l
              left join agent a on a.id = l.made_by
             where l.expires_at > :now
            """;

    private static final RowMapper<SharedLink> LINK = (row, _) -> {
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new SharedLink(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("maker"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("opened"),
                opened == null ? null : opened.toInstant());
    };

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    SharedLinks(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    /// @return the token, told this once
    String make(long document, Duration life, UUID by) {
        var token = Secret.fresh();
        var now = clock.instant();
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into sharing_link (document_id, token_sha256, made_by, created_at, expires_at)
                    values (:document, :token, :by, :now, :expires)
                    """)
                    .param("document", document)
                    .param("token", Secret.hash(token))
                    .param("by", by)
                    .param("now", at(now))
                    .param("expires", at(now.plus(life)))
                    .update();
            log.add(AuditAct.by(by, "draft.shared", "document/" + document)
                    .on("expires_at", null, now.plus(life).toString()));
        });
        return token;
    }

    /// Empty for one that has ended, that was revoked, or that never was: it is not told which.
    Optional<SharedLink> find(String token) {
        return jdbc.sql(SELECT + " and l.token_sha256 = :token")
                .param("token", Secret.hash(token))
                .param("now", now())
                .query(LINK)
                .optional();
    }

    void count(SharedLink link) {
        jdbc.sql("""
                update sharing_link
                   set opened = opened + 1, opened_at = :now
                 where id = :id
                """).param("id", link.id()).param("now", now()).update();
    }

    /// Those that still open something, the last first.
    List<SharedLink> of(long document) {
        return jdbc.sql(SELECT + """
                   and l.document_id = :document
                 order by l.created_at desc, l.id desc
                """)
                .param("document", document)
                .param("now", now())
                .query(LINK)
                .list();
    }

    /// Whether there was one, or not any more, is the same to whoever revokes it.
    void revoke(long document, long link, UUID by) {
        transactions.executeWithoutResult(_ -> {
            var revoked = jdbc.sql("delete from sharing_link where id = :id and document_id = :document")
                    .param("id", link)
                    .param("document", document)
                    .update();
            if (revoked > 0) {
                log.add(AuditAct.by(by, "draft.unshared", "document/" + document));
            }
        });
    }

    int forget(Instant now) {
        return jdbc.sql("delete from sharing_link where expires_at <= :now")
                .param("now", at(now))
                .update();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
