package fr.percolateur.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The stem of each word, as PostgreSQL’s French dictionary gives it, asked once a word.
final class Lexicon {

    private final JdbcClient jdbc;

    Lexicon(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The stems of these words, learning those that are new; a word too common to count has none.
    Map<String, String> learn(Collection<Words.Word> words) {
        var bare = words.stream().map(Words.Word::bare).toArray(String[]::new);
        var shown = words.stream().map(Words.Word::shown).toArray(String[]::new);
        jdbc.sql("""
                insert into search_word (word, lexeme, shown)
                select new.word, (ts_lexize('french_stem', new.word))[1], new.shown
                  from unnest(cast(? as text[]), cast(? as text[])) as new (word, shown)
                 where not exists (select from search_word known where known.word = new.word)
                    on conflict do nothing
                """).params(bare, shown).update();
        return known(bare);
    }

    /// The stems of those of these words that were ever indexed.
    Map<String, String> known(String[] words) {
        var lexemes = new HashMap<String, String>();
        jdbc.sql("""
                select word, lexeme
                  from search_word
                 where word = any(?)
                   and lexeme is not null
                """).param(words).query(row -> {
            lexemes.put(row.getString(1), row.getString(2));
        });
        return lexemes;
    }
}
