package fr.percolateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.content.Projection;
import fr.percolateur.node.Database;
import fr.percolateur.node.PageTest;
import fr.percolateur.node.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class LibraryPageTest {

    private final Library library;
    private final List<Projection> ofTheApplication;

    LibraryPageTest(Database database, Settings settings, ObjectProvider<Projection> projections) {
        library = new Library(database, settings);
        ofTheApplication = projections.stream().toList();
    }

    @Test
    void importsAsTheApplicationDoes() {
        assertThat(library.projections())
                .extracting(projection -> (Object) projection.getClass())
                .containsExactlyInAnyOrderElementsOf(ofTheApplication.stream()
                        .map(projection -> (Object) projection.getClass())
                        .toList());
    }
}
