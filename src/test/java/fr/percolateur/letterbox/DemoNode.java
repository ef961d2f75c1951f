package fr.percolateur.letterbox;

import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// A node that sends to a letterbox of its own, as the demo does.
public final class DemoNode implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        try {
            var letterbox = Letterbox.open(Files.createTempDirectory("percolateur-letterbox-"));
            new NodeBeans(
                            Settings.read(Map.of("PERCOLATEUR_PORT", "0")).sendingBy(letterbox.smtp()),
                            TestDatabase.fresh())
                    .initialize(context);
            context.registerBean(Letterbox.class, () -> letterbox);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
