package fr.percolateur.prose;

/// A length of time in prose: « 1h30 », « 15min », « une demi-heure ».
///
/// @param approximate whether it is given as about right (« ~ », « environ », « 10 à 15 minutes »: the longer)
public record DurationMention(int from, int to, int minutes, boolean approximate) {

    DurationMention placed(Folded folded) {
        return new DurationMention(folded.from(from), folded.to(to), minutes, approximate);
    }
}
