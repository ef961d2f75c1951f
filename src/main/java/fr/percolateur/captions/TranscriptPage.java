package fr.percolateur.captions;

import fr.percolateur.document.Moment;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;

/// What was said in the last minutes, oldest first.
public record TranscriptPage(Page page, List<CaptionLine> lines) {

    /// « 17 h 44 », where the minute is another than that of the line before; empty elsewhere.
    public String hour(int at) {
        var hour = hour(lines.get(at));
        return at > 0 && hour(lines.get(at - 1)).equals(hour) ? "" : hour;
    }

    private static String hour(CaptionLine line) {
        return Dates.hour(line.saidAt().atZone(Moment.PARIS).toLocalTime());
    }
}
