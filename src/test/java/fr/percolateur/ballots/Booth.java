package fr.percolateur.ballots;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A room of the Verrerie where one votes: voters are numbers, and each has one opinion, which follows from it.
final class Booth {

    static final int CHOICES = 4;
    static final Instant EVENING = Instant.parse("2027-01-21T16:00:00Z");

    final JdbcClient jdbc;
    final BallotBoxes boxes;
    private final long room;

    Booth(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.boxes = new BallotBoxes(dataSource, InstantSource.fixed(EVENING));
        this.room = jdbc.sql("""
                        with event as (
                            insert into document (kind, path, slug, bytes, sha256, title, dated, visible, lede_html, body_html, links)
                            select 'EVENT', 'agenda/' || n || '.md', 'vote-' || n, '', '', 'Rencontre', '', true, '', '', '{}'
                              from (select count(*) as n from document) known
                            returning id
                        )
                        insert into live_room (room, code, opened_at)
                        select event.id, 'phare' || (10 + known.n), now()
                          from event, (select count(*) as n from live_room) known
                        returning room
                        """).query((row, _) -> row.getLong(1)).single();
    }

    long box() {
        return boxes.open(room, CHOICES);
    }

    long wordBox() {
        return boxes.open(room, 0);
    }

    static Ballot opinion(long voter) {
        return Ballot.choice((int) (voter % CHOICES));
    }

    static Ballot words(String... spellings) {
        return new Ballot.Words(List.of(spellings));
    }

    int participations(long box) {
        return boxes.participants(box).size();
    }
}
