package fr.percolateur.manuscript;

import fr.percolateur.document.Place;
import java.util.Arrays;

/// The lines of a file: turns an index of its text into a place, and back.
final class Lines {

    private final String text;
    private final int[] starts;
    private int lastLine = -1;
    private int lastIndex;
    private int lastColumn;

    Lines(String text) {
        this.text = text;
        var found = new int[16];
        var count = 1;
        for (var i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    Place place(int index) {
        var at = Math.clamp(index, 0, text.length());
        var found = Arrays.binarySearch(starts, at);
        var line = found >= 0 ? found : -found - 2;
        // places are asked for one after the other: go on from the last, a line may be the whole file
        var from = lastLine == line && lastIndex <= at ? lastIndex : starts[line];
        lastColumn = (from == starts[line] ? 1 : lastColumn) + text.codePointCount(from, at);
        lastLine = line;
        lastIndex = at;
        return new Place(line + 1, lastColumn);
    }

    int index(Place place) {
        var line = Math.clamp(place.line() - 1, 0, starts.length - 1);
        var end = line + 1 < starts.length ? starts[line + 1] : text.length();
        var index = starts[line];
        for (var column = 1; column < place.column() && index < end; column++) {
            index += Character.charCount(text.codePointAt(index));
        }
        return Math.min(index, end);
    }
}
