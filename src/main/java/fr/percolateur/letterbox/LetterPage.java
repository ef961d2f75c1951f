package fr.percolateur.letterbox;

import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// One letter of the demo.
///
/// @param files by their names, in order
public record LetterPage(
        Page page, LetterSummary letter, Instant sentAt, List<TextPiece> text, boolean hasHtml, List<String> files) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public String sent() {
        var paris = sentAt.atZone(PARIS);
        return Dates.longDay(paris.toLocalDate()) + ", " + Dates.hour(paris.toLocalTime());
    }

    public String htmlAddress() {
        return page.address() + "/html";
    }

    public String fileAddress(int at) {
        return page.address() + "/piece/" + (at + 1);
    }
}
