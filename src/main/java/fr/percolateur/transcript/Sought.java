package fr.percolateur.transcript;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words looked for in what was said; accents and capitals are no matter.
public final class Sought {

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    /// A piece of a text.
    ///
    /// @param found whether it is one of the words
    public record Piece(String text, boolean found) {}

    private final List<String> words;

    private Sought(List<String> words) {
        this.words = words;
    }

    public static Sought of(String typed) {
        return new Sought(SPACE.splitAsStream(bare(typed).strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /// Whether nothing is looked for.
    public boolean isNothing() {
        return words.isEmpty();
    }

    /// Whether a passage says them all.
    public boolean isIn(Passage passage) {
        var said = bare(passage.speaker() + " " + passage.text());
        return words.stream().allMatch(said::contains);
    }

    /// The whole text, its words apart.
    public List<Piece> in(String text) {
        var bare = bare(text);
        var pieces = new ArrayList<Piece>();
        var done = 0;
        for (var at = 0; at < text.length(); ) {
            var word = longestAt(bare, at);
            if (word == 0) {
                at++;
                continue;
            }
            if (at > done) {
                pieces.add(new Piece(text.substring(done, at), false));
            }
            pieces.add(new Piece(text.substring(at, at + word), true));
            at += word;
            done = at;
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    private int longestAt(String bare, int at) {
        return words.stream()
                .filter(word -> bare.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// Character by character, so that places stay what they are.
    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            var letter = character < 0x80
                    ? character
                    : Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                            .charAt(0);
            bare.append(letter == '’' ? '\'' : Character.toLowerCase(letter));
        }
        return bare.toString();
    }
}
