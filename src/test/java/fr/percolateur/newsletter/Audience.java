package fr.percolateur.newsletter;

import fr.percolateur.event.EventCounts;
import fr.percolateur.event.SeriesCatalogue;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who read letters, for tests that run without the application.
public final class Audience {

    private Audience() {}

    public static Readers of(DataSource dataSource) {
        return new Readers(
                dataSource,
                new Topics(new SeriesCatalogue(dataSource), new EventCounts(dataSource), InstantSource.system()));
    }

    /// So many people who agreed to letters of a series.
    public static void subscribe(JdbcClient jdbc, int people, String series) {
        jdbc.sql("""
                with people as (
                    insert into newsletter_subscriber (address, token, confirmed_at, letters_agreed_at,
                                                       letters_offered_at)
                    select 'agent' || n || '@phare.example.org', 'jeton' || n, now(), now(), now()
                      from generate_series(1, :people) n
                    returning id
                )
                insert into newsletter_choice (subscriber_id, topic, label, confirmed_at)
                select id, 'serie:' || :series, 'Série', now()
                  from people
                """).param("people", people).param("series", series).update();
    }
}
