package fr.percolateur.ballots;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Words that people typed. None says when, nor by whom.
final class WordRows {

    private static final RowMapper<Word> WORD = (row, _) -> new Word(
            row.getString("word"),
            row.getString("spelling"),
            row.getInt("votes"),
            Word.Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)));

    private final JdbcClient jdbc;

    WordRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Typed(String spelling, int votes) {

        Typed again() {
            return new Typed(spelling, votes + 1);
        }
    }

    void add(long box, List<Ballot> ballots) {
        var typed = typed(ballots);
        if (typed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into ballot_word (box, word, spelling, votes)
                select :box, word, spelling, votes
                  from unnest(:words::text[], :spellings::text[], :votes::integer[]) as typed (word, spelling, votes)
                 order by word
                on conflict (box, word) do update
                   set votes = ballot_word.votes + excluded.votes
                """)
                .param("box", box)
                .param("words", typed.keySet().toArray(String[]::new))
                .param("spellings", typed.values().stream().map(Typed::spelling).toArray(String[]::new))
                .param("votes", typed.values().stream().map(Typed::votes).toArray(Integer[]::new))
                .update();
    }

    private static TreeMap<String, Typed> typed(List<Ballot> ballots) {
        var typed = new TreeMap<String, Typed>();
        for (var ballot : ballots) {
            if (ballot instanceof Ballot.Words(var spellings)) {
                var own = new TreeMap<String, String>();
                spellings.forEach(spelling -> own.putIfAbsent(Word.plain(spelling), spelling.strip()));
                own.remove("");
                own.forEach((word, spelling) -> typed.merge(word, new Typed(spelling, 1), (known, _) -> known.again()));
            }
        }
        return typed;
    }

    List<Word> of(long box) {
        return jdbc.sql("""
                select *
                  from ballot_word
                 where box = :box
                 order by votes desc, word
                """).param("box", box).query(WORD).list();
    }

    Optional<Word> decide(long box, String word, Word.Fate fate) {
        Mixing.hold(jdbc, box);
        var known =
                jdbc.sql("""
                select *
                  from ballot_word
                 where box = :box
                   and word = :word
                """).param("box", box).param("word", word).query(WORD).optional();
        jdbc.sql("""
                update ballot_word
                   set fate = :fate
                 where box = :box
                   and word = :word
                """)
                .param("box", box)
                .param("word", word)
                .param("fate", fate.name().toLowerCase(Locale.ROOT))
                .update();
        return known;
    }
}
