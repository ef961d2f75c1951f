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
                ), sought as (
                    -- a reason that holds two stems of three holds one of any third of them and one more: the longest,
                    -- since these are rare
                    select t.*,
                           array(select stem
                                   from unnest(t.stems) stem
                                  order by length(stem) desc, stem
                                  limit floor((1 - 2 * :stems) * cardinality(t.stems)) + 1) as telling
                      from typed t
                ), likely as materialized (
                    select i.id, i.title_stems, i.why_stems, i.letters
                      from sought t
                      join idea i on i.title_stems && t.stems
                                  or i.why_stems && t.telling
                                  or i.letters % t.letters
                     where i.moderation = 'shown'
                       and i.id <> :besides
                ), compared as (
                    select g.root,
                           cardinality(array(select unnest(t.stems) intersect select unnest(i.title_stems)))::float
                           / greatest(1, least(cardinality(t.stems), cardinality(i.title_stems))) as in_title,
                           cardinality(array(select unnest(t.stems) intersect select unnest(i.why_stems)))::float
                           / greatest(1, cardinality(t.stems)) as in_why,
                           similarity(t.letters, i.letters) as letters
                      from typed t
                      cross join likely i
                      join idea_group g on g.id = i.id
                     where g.root <> :besides
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
