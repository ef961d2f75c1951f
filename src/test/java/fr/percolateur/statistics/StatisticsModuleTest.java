package fr.percolateur.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.retention.Archive;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

@WithDatabase
class StatisticsModuleTest {

    private final Archive archive;
    private final Statistics statistics;
    private final Organisations organisations;

    StatisticsModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.archive = new Archive(dataSource, folder);
        this.statistics = new Statistics(dataSource, archive.clock());
        this.organisations = new Organisations(dataSource);
    }

    @BeforeEach
    void begin() {
        archive.jdbc.sql("delete from registration").update();
        archive.jdbc.sql("delete from statistics_event").update();
        archive.go(Archive.BEFORE);
        organisations.load(List.of(
                new Organisation("mer", "Ministère de la Mer", null, null, List.of("mer.example.org")),
                new Organisation("marees", "Agence des Marées", "mer", null, List.of("marees.example.org"))));
    }

    /// Registers people of this domain, of whom the first came.
    private void seat(Terms terms, String domain, Mode mode, int people, int came) {
        IntStream.range(0, people).forEach(rank -> {
            var name = mode.column() + rank + "of" + domain.replace(".", "");
            var registration = archive.seat(terms, name, mode);
            archive.jdbc
                    .sql("update registration set email = :email where id = :id")
                    .param("email", name + "@" + domain)
                    .param("id", registration.id())
                    .update();
            if (rank < came) {
                archive.arrive(registration, Archive.OVER);
            }
        });
    }

    private List<String> told(Terms terms) {
        return statistics.of(terms.event()).stream()
                .map(figure -> "\u00A0".repeat(figure.depth()) + figure.label() + " " + figure.people())
                .map(line -> line.replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void tellsWhatRemainsOfAnEventAndHidesTheSmall() {
        var phare = archive.event("phare");
        seat(phare, "mer.example.org", Mode.ONSITE, 12, 12);
        seat(phare, "marees.example.org", Mode.ONSITE, 14, 1);
        seat(phare, "ailleurs.example.org", Mode.ONLINE, 16, 7);
        archive.go(Archive.OVER.plus(Duration.ofDays(7)));

        statistics.count();

        assertThat(told(phare))
                .containsExactly(
                        "Confirmées 42",
                        " Sur place 26",
                        "  Venues sur place 13",
                        "  Absentes sur place 13",
                        " En ligne 16",
                        "  Venues en ligne null",
                        "  Absentes en ligne null",
                        " Ministère de la Mer 26",
                        "  Agence des Marées 14",
                        "  Ministère de la Mer 12",
                        " Organisme non reconnu 16",
                        "Demandes restées sans réponse null",
                        "Restées sur liste d’attente null",
                        "Annulées null",
                        "Non retenues null",
                        "Ajoutées à l’entrée, sans inscription null",
                        "Lettres parties null");
    }

    @Test
    void countsOnceHoweverPeopleChangeSince() {
        var phare = archive.event("phare");
        seat(phare, "mer.example.org", Mode.ONSITE, 25, 12);
        archive.go(Archive.OVER.plus(Duration.ofDays(7)).minusSeconds(1));
        statistics.count();
        assertThat(statistics.countedAt(phare.event())).isEmpty();
        archive.go(Archive.OVER.plus(Duration.ofDays(7)));
        statistics.count();
        var published = told(phare);

        archive.registrations.delete(archive.jdbc
                .sql("select min(id) from registration")
                .query((row, _) -> row.getLong(1))
                .single());
        assertThat(statistics.count() + (statistics.count(phare.event()) ? 1 : 0))
                .isZero();
        archive.jdbc.sql("delete from registration").update();
        assertThat(statistics.count()).isZero();

        assertThat(told(phare)).isEqualTo(published);
    }

    @Test
    void waitsForAnEventThatIsPutOff() {
        var port = archive.event("port", "statut: reporte");
        archive.go(Archive.OVER.plus(Duration.ofDays(30)));

        statistics.count();
        assertThat(statistics.countedAt(port.event())).isEmpty();

        archive.event("port");
        statistics.count();
        assertThat(statistics.countedAt(port.event())).contains(Archive.OVER.plus(Duration.ofDays(30)));
    }

    @Test
    void storesNoSmallNumberWhateverTheProgramDoes() {
        var phare = archive.event("phare");
        statistics.count(phare.event());

        assertThatThrownBy(() -> archive.jdbc
                        .sql("update statistics_figure set people = 9")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(archive.count("statistics_figure")).isEqualTo(7);
    }
}
