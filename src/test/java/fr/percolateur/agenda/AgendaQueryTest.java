package fr.percolateur.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.event.EventFacet;
import fr.percolateur.event.EventFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class AgendaQueryTest {

    private static MultiValueMap<String, String> query(Map<String, List<String>> values) {
        return new LinkedMultiValueMap<>(values);
    }

    @Test
    void readsAChoice() {
        var filter = AgendaQuery.read(query(Map.of(
                "annee", List.of("2025"),
                "serie", List.of("cafe-transfo", "midi-donnees"),
                "mode", List.of("en-ligne"),
                "q", List.of(" courrier "))));
        assertThat(filter)
                .isEqualTo(new EventFilter(
                        2025,
                        Map.of(
                                EventFacet.SERIES, Set.of("cafe-transfo", "midi-donnees"),
                                EventFacet.MODE, Set.of("en-ligne")),
                        "courrier"));
    }

    @Test
    void passesOverWhatMeansNothing() {
        var filter =
                AgendaQuery.read(query(Map.of("annee", List.of("demain"), "serie", List.of(" "), "x", List.of("y"))));
        assertThat(filter).isEqualTo(EventFilter.TO_COME);
    }

    @Test
    void writesTheAddressOfAChoice() {
        var filter = new EventFilter(
                2025,
                Map.of(
                        EventFacet.SERIES, Set.of("cafe-transfo"),
                        EventFacet.CATEGORY, Set.of("Table ronde & débat")),
                "été");
        assertThat(AgendaQuery.address("/agenda/", filter))
                .isEqualTo("/agenda/?annee=2025&serie=cafe-transfo&categorie=Table%20ronde%20%26%20d%C3%A9bat"
                        + "&q=%C3%A9t%C3%A9");
        assertThat(AgendaQuery.address("/agenda/", EventFilter.TO_COME)).isEqualTo("/agenda/");
    }

    @Property(tries = 200)
    void readsBackWhatItWrites(@ForAll @NotBlank String words) {
        var filter = AgendaQuery.read(query(Map.of("q", List.of(words), "categorie", List.of(words))));
        var written = UriComponentsBuilder.fromUriString(AgendaQuery.address("/agenda/", filter))
                .build();
        var read = new LinkedMultiValueMap<String, String>();
        written.getQueryParams()
                .forEach((name, values) -> values.forEach(value -> read.add(
                        name,
                        java.net.URLDecoder.decode(
                                value.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(AgendaQuery.read(read)).isEqualTo(filter);
    }
}
