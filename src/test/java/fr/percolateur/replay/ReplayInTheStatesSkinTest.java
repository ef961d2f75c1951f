package fr.percolateur.replay;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.percolateur.node.TestNodeOfTheState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.test.context.ContextConfiguration;

/// The same pages in the State’s skin, where it is installed.
@ContextConfiguration(initializers = TestNodeOfTheState.class, inheritInitializers = false)
class ReplayInTheStatesSkinTest extends ReplayBrowserTest {

    /// Before the program starts: it needs the files of its skin.
    @BeforeAll
    static void needTheSkin() {
        assumeTrue(
                Files.isDirectory(Path.of(System.getProperty("percolateur.skins", "skins"), "dsfr")),
                "the State's skin is not installed: type « bin/setup --skin dsfr » to test it too");
    }

    @Override
    String skin() {
        return "dsfr-";
    }
}
