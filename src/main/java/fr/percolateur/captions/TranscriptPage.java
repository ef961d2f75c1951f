package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;

/// What was said, oldest first.
///
/// @param whole from the beginning to the end, in a room that is closed; else in the last minutes
public record TranscriptPage(Page page, List<CaptionLine> lines, boolean whole) {

    static String address(Room room) {
        return room.address() + "/sous-titres";
    }

    public String heading() {
        return say(whole ? "captions.whole.heading" : "captions.last.heading");
    }

    /// « 17 h 44 », where the minute is another than that of the line before; empty elsewhere.
    public String hour(int at) {
        var hour = hour(lines.get(at));
        return at > 0 && hour(lines.get(at - 1)).equals(hour) ? "" : hour;
    }

    private static String hour(CaptionLine line) {
        return Dates.hour(line.saidAt().atZone(Moment.PARIS).toLocalTime());
    }
}
