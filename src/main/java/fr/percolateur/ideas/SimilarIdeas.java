package fr.percolateur.ideas;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which ideas say much the same, so that a person can decide whether they do: by the French stems of their
/// words, whatever their order and their accents, or by the letters of their titles, where someone typed in a
/// hurry.
public final class SimilarIdeas {

    private static final double STEMS = 0.34;
    private static final double LETTERS = 0.4;

    private final JdbcClient jdbc;
    private final Ideas ideas;

    SimilarIdeas(DataSource dataSource, Ideas ideas) {
        this.jdbc = JdbcClient.create(dataSource);
        this.ideas = ideas;
    }

    /// Those that all see, the likest first: each by the one that stands for it.
    ///
    /// @param title as far as it is typed
    /// @param besides one that is not compared with itself; 0 for none
    public List<Idea> to(String title, long besides, int most) {
        if (title.isBlank()) {
            return List.of();
        }
        return jdbc
                .sql("""
                with typed as (
                    select idea_stems(:title) as stems, unaccent(lower(:title)) as letters
                ), compared as (
                    select g.root,
                           cardinality(array(select unnest(t.stems) intersect select unnest(idea_stems(i.title))))::float
                           / greatest(1, least(cardinality(t.stems), cardinality(idea_stems(i.title)))) as in_title,
                           cardinality(array(select unnest(t.stems) intersect select unnest(idea_stems(i.why))))::float
                           / greatest(1, cardinality(t.stems)) as in_why,
                           similarity(t.letters, unaccent(lower(i.title))) as letters
                      from typed t
                      cross join idea i
                      join idea_group g on g.id = i.id
                     where i.moderation = 'shown'
                       and i.id <> :besides
                       and g.root <> :besides
                )
                select root
                  from compared
                 where in_title >= :stems
                    or letters >= :letters
                    or in_why >= 2 * :stems
                 group by root
                 order by max(in_title + letters + in_why / 2) desc, root
                 limit :most
                """)
                .param("title", title)
                .param("besides", besides)
                .param("stems", STEMS)
                .param("letters", LETTERS)
                .param("most", most)
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .map(ideas::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
