package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.event.EventSearch;
import fr.percolateur.event.EventSearch.Relative;
import fr.percolateur.event.EventSlices.Cursor;
import fr.percolateur.feeds.Problem.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class EventQueryTest {

    @Test
    void asksForTwentyEventsOfAnyKind() {
        assertThat(read(""))
                .isEqualTo(new EventQuery.Asked(
                        new EventSearch(Set.of(), null, null, null, "", Set.of(), Set.of()), null, 20));
    }

    @Test
    void readsEachParameterWithOrWithoutBrackets() {
        assertThat(read("relative[]=upcoming&relative=current&timings[gte]=2027-02-10&timings[lte]=2027-03-01T12:00:00Z"
                        + "&updatedAt[gte]=2026-12-01&search=guichet&keyword[]=Accueil+et+guichets&series=cafe-transfo"
                        + "&size=5&after[]=0&after[]=1801755000000&after[]=42&key=abc"))
                .isEqualTo(new EventQuery.Asked(
                        new EventSearch(
                                Set.of(Relative.UPCOMING, Relative.CURRENT),
                                Instant.parse("2027-02-09T23:00:00Z"),
                                Instant.parse("2027-03-01T12:00:00Z"),
                                Instant.parse("2026-11-30T23:00:00Z"),
                                "guichet",
                                Set.of("accueil-et-guichets"),
                                Set.of("cafe-transfo")),
                        new Cursor(0, 1_801_755_000_000L, 42),
                        5));
    }

    @Test
    void tellsAllThatIsWrongAndHowToMendIt() {
        assertThat(read("relative=demain&timings[gte]=bientot&size=1000&after[]=x"))
                .isEqualTo(new EventQuery.Refused(List.of(
                        fault(
                                "relative[]",
                                "«_demain_» n’est pas une situation connue_: écrivez upcoming (à venir), current (en cours)"
                                        + " ou passed (passé)."),
                        fault(
                                "timings[gte]",
                                "«_bientot_» n’est pas une date lisible_: écrivez 2027-02-10 ou 2027-02-10T18:00:00Z."),
                        fault(
                                "after[]",
                                "Le début de la page suivante se donne par trois valeurs after[], reprises telles quelles de"
                                        + " la réponse précédente, ou par l’adresse «_links.next_»."),
                        fault(
                                "size",
                                "«_1000_» n’est pas un nombre d’événements possible_: écrivez un nombre entier de 1 à"
                                        + " 100."))));
    }

    private static Fault fault(String parameter, String detail) {
        return new Fault(parameter, detail.replace('_', '\u00A0'));
    }

    private static EventQuery.Read read(String query) {
        return EventQuery.read(UriComponentsBuilder.newInstance()
                .query(query.replace('+', ' '))
                .build()
                .getQueryParams());
    }
}
