package fr.percolateur.moderation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which questions say much the same, so that a person can decide whether they do: by the French stems of their words,
/// whatever their order, or by their letters, where someone typed in a hurry.
final class Likeness {

    private static final double STEMS = 0.3;
    private static final double LETTERS = 0.42;

    /// Enough for a person to read; a room that is flooded is not compared with itself.
    private static final int COMPARED = 300;

    private final JdbcClient jdbc;

    Likeness(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Pair(long one, long other) {}

    /// To each of these questions those that all see and that say much the same, the likest first.
    Map<Long, List<Long>> of(long room, List<Long> asked) {
        return jdbc
                .sql("""
                with said as materialized (
                    select q.id, q.state, unaccent(lower(q.text)) as letters,
                           array(select distinct unaccent(stem)
                                   from unnest(tsvector_to_array(to_tsvector('french', q.text))) stem) as stems
                      from (select *
                              from question
                             where room = :room
                               and merged_into is null
                               and (state = 'approved' or id = any(:asked))
                             order by state = 'approved', asked_at desc
                             limit :compared) q
                ), pair as (
                    select one.id as one, other.id as other,
                           cardinality(array(select unnest(one.stems) intersect select unnest(other.stems)))::float
                           / greatest(1, cardinality(array(select unnest(one.stems) union select unnest(other.stems))))
                               as stems,
                           similarity(one.letters, other.letters) as letters
                      from said one
                      join said other on other.id <> one.id
                     where one.id = any(:asked)
                       and other.state = 'approved'
                )
                select one, other
                  from pair
                 where stems >= :stems
                    or letters >= :letters
                 order by one, greatest(stems, letters) desc, other
                """)
                .param("room", room)
                .param("asked", asked.toArray(Long[]::new))
                .param("compared", COMPARED + asked.size())
                .param("stems", STEMS)
                .param("letters", LETTERS)
                .query((row, _) -> new Pair(row.getLong("one"), row.getLong("other")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Pair::one, Collectors.mapping(Pair::other, Collectors.toList())));
    }
}
