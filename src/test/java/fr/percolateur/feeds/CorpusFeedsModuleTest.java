package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.percolateur.event.Event;
import fr.percolateur.event.EventProjection;
import fr.percolateur.event.EventSearch;
import fr.percolateur.event.EventSlices;
import fr.percolateur.event.Events;
import fr.percolateur.event.SeriesProjection;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// Documents that real editors wrote give calendars and answers that are valid all the same.
@WithDatabase
class CorpusFeedsModuleTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    @Test
    void saysRealEventsInValidFormats(DataSource dataSource) throws IOException, ParserException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
        new Imports(dataSource, List.of(new EventProjection(dataSource), new SeriesProjection(dataSource)), "")
                .run(CORPUS, Imports.Options.DEFAULT, Progress.SILENT);
        var everything = new EventSearch(Set.of(), null, null, null, "", Set.of(), Set.of());
        var slice = new EventSlices(dataSource).list(everything, Instant.now(), null, 100);
        var description = new OpenApiDescription(
                new ClassPathResource("feeds/openapi.json").getContentAsString(StandardCharsets.UTF_8));
        var agenda = new OpenAgenda(Invented.SITE, Instant.now());

        assertThat(slice.events()).hasSizeGreaterThan(10).hasSize(slice.total());
        for (var event : slice.events()) {
            var told = new Events(dataSource).find(event.slug()).orElseThrow();
            var json = new String(Json.write(agenda.event(told)), StandardCharsets.UTF_8);

            assertThat(description.faults("Event", json)).as(event.slug()).isEmpty();
            assertThat(calendarFaults(event)).as(event.slug()).isEmpty();
        }
    }

    private static List<?> calendarFaults(Event event) throws IOException, ParserException {
        var bytes = new EventCalendar(event.title(), event.address(), List.of(event)).write(Invented.SITE);
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(bytes)).getComponentList().getAll().stream()
                        .flatMap(component -> component.validate().getEntries().stream())
                        .toList();
    }
}
