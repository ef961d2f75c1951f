package fr.percolateur.newsletter;

import fr.percolateur.mail.EmailAddress;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who asked to be told of something, proved their address and agreed to letters, for whoever writes to them.
public final class Readers {

    private final JdbcClient jdbc;
    private final Topics topics;

    Readers(DataSource dataSource, Topics topics) {
        this.jdbc = JdbcClient.create(dataSource);
        this.topics = topics;
    }

    /// @param leaving path that ends all letters to them by one POST
    public record Reader(long id, EmailAddress address, String leaving) {}

    /// What one may subscribe to today.
    public List<Topic> offered() {
        return topics.offered();
    }

    public static String ofSeries(String slug) {
        return Topic.series(slug, "").key();
    }

    /// Some of those who confirmed one of the topics, each once, in the order of their ids.
    ///
    /// @param after the last id that was had before; 0 to begin
    public List<Reader> of(Collection<String> topics, long after, int most) {
        return jdbc.sql("""
                select s.id, s.address, s.token
                  from newsletter_subscriber s
                 where s.id > :after
                   and s.letters_agreed_at is not null
                   and exists (select
                                 from newsletter_choice c
                                where c.subscriber_id = s.id
                                  and c.topic = any(:topics)
                                  and c.confirmed_at is not null)
                 order by s.id
                 limit :most
                """)
                .param("after", after)
                .param("topics", topics.toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> new Reader(
                        row.getLong(1),
                        new EmailAddress(row.getString(2)),
                        "/lettre/" + row.getString(3) + "/desinscription"))
                .list();
    }

    public int count(Collection<String> topics) {
        return jdbc.sql("""
                select count(distinct c.subscriber_id)
                  from newsletter_choice c
                  join newsletter_subscriber s on s.id = c.subscriber_id
                 where c.topic = any(:topics)
                   and c.confirmed_at is not null
                   and s.letters_agreed_at is not null
                """)
                .param("topics", topics.toArray(String[]::new))
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
