package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import org.jspecify.annotations.Nullable;

/// The recap of an event, for those who organise it.
///
/// @param slug of its article; null while there is none
/// @param begun when it was composed
/// @param shown where visitors read it; empty while they cannot
/// @param over whether the event is
/// @param trouble why none was begun; empty for nothing
public record RecapPage(
        Page page, Event event, @Nullable String slug, String begun, String shown, boolean over, String trouble) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/retour";
    }

    static RecapPage of(Page page, Event event, Recaps.@Nullable Begun begun, boolean over, String trouble) {
        return new RecapPage(
                page,
                event,
                begun == null ? null : begun.slug(),
                begun == null ? "" : say("recap.begun", Holding.Fact.moment(begun.at())),
                begun == null || !begun.shown() ? "" : begun.address(),
                over,
                trouble);
    }

    public String address() {
        return address(event.slug());
    }

    /// Where its text is written.
    public String writing() {
        return "/atelier/actualites/" + slug + "/redaction";
    }
}
