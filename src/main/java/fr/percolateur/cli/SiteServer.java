package fr.percolateur.cli;

import fr.percolateur.library.ContentFolder;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.Database;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import fr.percolateur.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/// The site, served until someone stops it.
final class SiteServer {

    private final Class<?> application;

    SiteServer(Class<?> application) {
        this.application = application;
    }

    /// @param content folder of documents that the site follows
    void serve(
            Settings settings,
            Database database,
            ServeOptions.LogFormat format,
            PrintWriter out,
            Optional<Path> content)
            throws InterruptedException {
        requireSkin(settings);
        var stopped = new CountDownLatch(1);
        var running = new AtomicReference<ConfigurableApplicationContext>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running.get(), database)));
        var context = start(settings, database, format.properties());
        running.set(context);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> stopped.countDown());
        content.ifPresent(folder -> ContentFolder.open(folder, context.getBean(Imports.class), Progress.SILENT));
        announce(context, format, out);
        stopped.await();
    }

    /// Requests under way end before the database leaves.
    private static void stop(@Nullable ConfigurableApplicationContext context, Database database) {
        if (context != null) {
            context.close();
        }
        database.close();
    }

    private static void requireSkin(Settings settings) {
        try {
            Assets.of(Skin.valueOf(settings.skin().name()));
        } catch (IllegalStateException e) {
            throw new Refused(e);
        }
    }

    ConfigurableApplicationContext start(Settings settings, Database database, Map<String, Object> properties) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(new NodeBeans(settings, database));
        spring.setDefaultProperties(properties);
        try {
            return spring.run();
        } catch (PortInUseException e) {
            throw new Refused("cli.port-taken", String.valueOf(e.getPort()));
        }
    }

    private static void announce(
            ConfigurableApplicationContext context, ServeOptions.LogFormat format, PrintWriter out) {
        var ports = context.getEnvironment();
        var line = Wording.say(
                "cli.serving",
                ports.getRequiredProperty("local.server.port"),
                ports.getRequiredProperty("local.management.port"));
        switch (format) {
            case TEXT -> out.println(line);
            case JSON -> LoggerFactory.getLogger(SiteServer.class).info(line);
        }
    }
}
