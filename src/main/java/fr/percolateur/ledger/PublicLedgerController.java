package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.event.RecordedMoments;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The ledger of an event that is over, for all to read.
@Controller
class PublicLedgerController {

    private final Events events;
    private final Ledger ledger;
    private final Pages pages;
    private final ObjectProvider<RecordedMoments> moments;
    private final InstantSource clock;

    PublicLedgerController(
            Events events, Ledger ledger, Pages pages, ObjectProvider<RecordedMoments> moments, InstantSource clock) {
        this.events = events;
        this.ledger = ledger;
        this.pages = pages;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping("/agenda/{slug}/questions/")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var event = events.announced(slug).orElseThrow(Absent::new);
        var entries = event.state(clock.instant()).over() ? ledger.of(event) : List.<Entry>of();
        if (entries.isEmpty()) {
            throw new Absent();
        }
        var page = Page.of(say("ledger.public.title", event.title()), PublicLedgerPage.address(event))
                .in("agenda")
                .under(new Crumb(say("ledger.agenda"), "/agenda/"), new Crumb(event.title(), event.address()))
                .describedAs(say("ledger.public.description", event.title()));
        var series = event.series();
        return pages.show(
                series == null ? page : page.tinted(series.tint()),
                "ledger/public",
                new PublicLedgerPage(page, event, entries, heard(event, entries)));
    }

    private Map<Long, String> heard(Event event, List<Entry> entries) {
        var heard = new HashMap<Long, String>();
        for (var entry : entries) {
            if (entry.settlement() instanceof Settlement.Oral oral) {
                moments.stream()
                        .flatMap(recorded -> heard(recorded, event, entry, oral).stream())
                        .findFirst()
                        .ifPresent(address -> heard.put(entry.question().id(), address));
            }
        }
        return heard;
    }

    /// What was noted in the room is known by the clock; what was written down later, by the recording.
    private static Optional<String> heard(RecordedMoments recorded, Event event, Entry entry, Settlement.Oral oral) {
        if (oral.at().equals(entry.question().answeredAt())) {
            return recorded.at(event, oral.at());
        }
        var second = oral.second();
        return second == null ? Optional.empty() : recorded.at(event, second);
    }
}
