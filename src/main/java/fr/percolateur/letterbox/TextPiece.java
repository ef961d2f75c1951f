package fr.percolateur.letterbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A run of a letter's text: an address that can be followed, or words.
///
/// @param address where it leads, empty for words
public record TextPiece(String text, String address) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"»]++");

    public boolean isLink() {
        return !address.isEmpty();
    }

    static List<TextPiece> of(String text) {
        var pieces = new ArrayList<TextPiece>();
        var found = ADDRESS.matcher(text);
        var end = 0;
        while (found.find()) {
            pieces.add(new TextPiece(text.substring(end, found.start()), ""));
            pieces.add(new TextPiece(found.group(), found.group()));
            end = found.end();
        }
        pieces.add(new TextPiece(text.substring(end), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
