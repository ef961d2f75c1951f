package fr.percolateur.journeys;

import fr.percolateur.Percolateur;
import fr.percolateur.agora.Agora;
import fr.percolateur.demo.DemoContent;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.skin.Skin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The demo as it is served in one skin, with the page of components beside it, at a moment that stands still.
public final class DemoSite implements AutoCloseable {

    /// A Tuesday of March, eleven o'clock in Paris.
    public static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    /// The slug of an event that was public once.
    static final String WITHDRAWN = "visite-du-phare";

    private final ConfigurableApplicationContext context;

    private DemoSite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static DemoSite open(Skin skin) {
        var settings = Settings.read(
                Map.of("PERCOLATEUR_PORT", "0", "PERCOLATEUR_SKIN", skin.name().toLowerCase(Locale.ROOT)));
        var spring = new SpringApplication(Percolateur.class);
        spring.setRegisterShutdownHook(false);
        spring.setAdditionalProfiles("composants");
        spring.addInitializers(new NodeBeans(settings, TestDatabase.fresh()));
        spring.addInitializers(
                context -> context.getBeanFactory().registerSingleton("clock", InstantSource.fixed(NOW)));
        var site = new DemoSite(spring.run());
        site.fill();
        return site;
    }

    private void fill() {
        try {
            var folder = Files.createTempDirectory("percolateur-journeys-");
            try {
                fill(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Path folder) throws IOException {
        DemoContent.writeTo(folder, NOW);
        var withdrawn = folder.resolve("agenda/" + WITHDRAWN + ".md");
        Files.writeString(withdrawn, "---\ntitle: Visite du phare\nevent_start_date: 2025-06-03\n---\n");
        var imports = context.getBean(Imports.class);
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        Files.delete(withdrawn);
        imports.run(folder, new Imports.Options(false, true), Progress.SILENT);
        new Agora(context.getBean(DataSource.class)).fill(NOW);
    }

    public String at(String path) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    public String at(PageType type) {
        return at(type.path());
    }

    @Override
    public void close() {
        context.close();
    }
}
