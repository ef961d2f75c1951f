package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Speakers and guests pass beside the ladder. An invitation is for an address and opens nothing by itself: who
/// uses it proves that address, so that one passed on to someone else does not serve.
public final class Invitations {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    public Invitations(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// Twice is once.
    ///
    /// @param event id of its document
    /// @param by id of an agent, null for the program
    public void invite(EmailAddress email, long event, @Nullable UUID by) {
        jdbc.sql("""
                insert into invitation (event_id, email, invited_by, invited_at)
                values (:event, :email, :by, :now)
                    on conflict do nothing
                """)
                .param("event", event)
                .param("email", email.text())
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void withdraw(EmailAddress email, long event) {
        jdbc.sql("delete from invitation where event_id = :event and email = :email")
                .param("event", event)
                .param("email", email.text())
                .update();
    }
}
