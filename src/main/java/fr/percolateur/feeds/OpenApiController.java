package fr.percolateur.feeds;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.content.Addresses;
import fr.percolateur.content.Destination;
import fr.percolateur.event.EventSlices;
import fr.percolateur.event.Events;
import fr.percolateur.web.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The open API: events to read, for any program, from any site.
@Controller
@CrossOrigin(exposedHeaders = {HttpHeaders.ETAG, HttpHeaders.LINK})
class OpenApiController {

    private final Events events;
    private final EventSlices slices;
    private final Addresses addresses;
    private final Site site;
    private final InstantSource clock;
    private final byte[] description;

    OpenApiController(Events events, EventSlices slices, Addresses addresses, Site site, InstantSource clock) {
        this.events = events;
        this.slices = slices;
        this.addresses = addresses;
        this.site = site;
        this.clock = clock;
        try {
            this.description = new ClassPathResource("feeds/openapi.json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(OpenList.ADDRESS)
    ResponseEntity<byte[]> events(@RequestParam MultiValueMap<String, String> query) {
        return switch (EventQuery.read(query)) {
            case EventQuery.Refused(var faults) -> Problem.badQuery(faults);
            case EventQuery.Asked(var search, var after, var size) -> {
                var now = clock.instant();
                var list = OpenList.of(slices.list(search, now, after, size), query, site, now);
                var answer = ResponseEntity.ok();
                if (list.links().next() != null) {
                    answer.header(
                            HttpHeaders.LINK,
                            "<%s>; rel=\"next\"".formatted(list.links().next()));
                }
                yield PublicAnswer.with(answer, MediaType.APPLICATION_JSON, Json.write(list));
            }
        };
    }

    @GetMapping(OpenList.ADDRESS + "/{slug}")
    ResponseEntity<byte[]> event(@PathVariable String slug) {
        return events.find(slug)
                .map(told -> new OpenAgenda(site, clock.instant()).event(told))
                .map(event -> PublicAnswer.of(MediaType.APPLICATION_JSON, Json.write(event)))
                .orElseGet(() -> lost(slug));
    }

    private ResponseEntity<byte[]> lost(String slug) {
        return switch (addresses.destination("/agenda/" + slug + "/")) {
            case Destination.Moved(var to) ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(
                                URI.create(to.substring(0, to.length() - 1).replaceFirst("^/agenda", OpenList.ADDRESS)))
                        .build();
            case Destination.Gone _ -> Problem.withdrawn();
            case Destination.Nowhere _ -> Problem.absent();
        };
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return PublicAnswer.of(MediaType.APPLICATION_JSON, description);
    }
}
