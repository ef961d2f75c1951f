package fr.percolateur.editor;

import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = WritingInTheStatesSkinPageTest.Node.class)
@DirtiesContext
@EnabledIf("isInstalled")
@Import(Redaction.Entry.class)
class WritingInTheStatesSkinPageTest extends WritingPagesTest {

    WritingInTheStatesSkinPageTest() {
        super("etat");
    }

    static boolean isInstalled() {
        try {
            Assets.of(Skin.DSFR);
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    static final class Node implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            var settings = Settings.read(Map.of("PERCOLATEUR_PORT", "0", "PERCOLATEUR_SKIN", "dsfr"));
            new NodeBeans(settings, TestDatabase.fresh()).initialize(context);
        }
    }
}
