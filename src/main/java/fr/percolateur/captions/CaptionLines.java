package fr.percolateur.captions;

import fr.percolateur.wording.FrenchLine;
import java.util.ArrayList;
import java.util.List;

/// What was typed or pasted, in lines that a screen holds.
final class CaptionLines {

    /// Two lines of a phone, as captions on a screen have them.
    private static final int LONGEST = 84;

    private CaptionLines() {}

    /// At the ends of lines and sentences first, between words where those are too long.
    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        for (var typed : text.split("\\R|(?<=[.!?…])\\s+")) {
            cut(one(typed), lines);
        }
        return lines;
    }

    static String one(String text) {
        return text.replaceAll("(?U)[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static void cut(String text, List<String> lines) {
        var rest = text;
        while (rest.length() > LONGEST) {
            var space = rest.lastIndexOf(' ', LONGEST);
            var end = space > 0 ? space : whole(rest);
            lines.add(FrenchLine.set(rest.substring(0, end).strip()));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(FrenchLine.set(rest));
        }
    }

    /// A letter of two characters is not cut in the middle.
    private static int whole(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
