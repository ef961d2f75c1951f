package fr.percolateur.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
                select new.word, search_lexeme(new.word), new.shown
                  from unnest(cast(? as text[]), cast(? as text[])) as new (word, shown)
                 where not exists (select from search_word known where known.word = new.word)
                    on conflict do nothing
                """).params(bare, shown).update();
        return known(bare);
    }

    /// The stems of these words, whether they were ever indexed or not.
    Map<String, String> stems(String[] words) {
        var lexemes = new HashMap<String, String>();
        jdbc.sql("""
                select word, lexeme
                  from (select word, search_lexeme(word) as lexeme
                          from unnest(cast(? as text[])) as word) as stemmed
                 where lexeme is not null
                """).param(words).query(row -> {
            lexemes.put(row.getString(1), row.getString(2));
        });
        return lexemes;
    }

    private Map<String, String> known(String[] words) {
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

    /// The words, as they were indexed, that an answer to this question may be marked by.
    Set<String> answering(Terms.Question question) {
        return Set.copyOf(jdbc.sql("""
                select word
                  from search_word
                 where lexeme = any(?)
                    or lexeme like any(?)
                """)
                .params(
                        question.stems(),
                        question.beginnings().stream().map(stem -> stem + "%").toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list());
    }
}
