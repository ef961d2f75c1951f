package fr.percolateur.survey;

import java.util.List;

/// What a recap says of a survey.
///
/// @param words that an organiser chose to show
public record Told(Opinion opinion, List<String> words) {

    public Told {
        words = List.copyOf(words);
    }

    public boolean isAnything() {
        return opinion.isTold() || !words.isEmpty();
    }
}
