package fr.percolateur.letter;

import java.time.Instant;
import java.util.List;

/// What a module has to tell in a letter: dates, articles, lessons. Implemented as a bean.
public interface LetterSource {

    /// The same for as long as letters are kept: `dates`.
    String key();

    /// « Prochaines dates »: the heading of these items in a letter.
    String title();

    /// Its place among the others, the smallest first.
    int rank();

    /// What could be told today, the best first.
    ///
    /// @param series slug of the series the letter is about; empty for one of the whole site
    List<News> news(String series, Instant now);

    /// One thing to tell.
    ///
    /// @param key the writer’s own name for it within the source
    /// @param when « mardi 12 janvier 2027 à 16 h 30 »; empty where no moment is meant
    /// @param text in plain text, a sentence or two; may be empty
    /// @param address path of its page
    record News(String key, String title, String when, String text, String address) {}
}
