package fr.percolateur.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.terms.Mode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People who join a line at the same moment.
@WithDatabase
class LineModuleTest {

    private static final int PEOPLE = 40;

    private final Hall hall;

    LineModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.hall = new Hall(dataSource, folder);
    }

    @AfterEach
    void findNothingWrong() {
        assertThat(hall.wrongs()).isEmpty();
    }

    @Test
    void givesEachOneARankOfTheirOwnAlsoToThoseWhoProveTwice() throws InterruptedException, ExecutionException {
        var terms = hall.event("file", "sur_place: {places: 1}");
        hall.seat(terms, "Aline", Mode.ONSITE);
        var people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> (Submission.Unplaced) hall.submit(terms, "Basile" + number, Mode.ONSITE))
                .map(Submission.Unplaced::registration)
                .toList();

        var twice = Stream.concat(people.stream(), people.stream());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(twice.map(this::proving).toList())) {
                assertThat(each.get()).isInstanceOf(Proof.Waiting.class);
            }
        }

        assertThat(people).extracting(hall.registrations::rank).containsExactlyInAnyOrderElementsOf(ranks());
        assertThat(hall.pool(terms, Mode.ONSITE))
                .extracting(Pool::taken, Pool::waiting)
                .containsExactly(1, PEOPLE);
    }

    private Callable<Proof> proving(Registration person) {
        return () -> hall.registrations.confirm(person.id(), true);
    }

    private static List<Integer> ranks() {
        return IntStream.rangeClosed(1, PEOPLE).boxed().toList();
    }
}
