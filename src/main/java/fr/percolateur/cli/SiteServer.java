package fr.percolateur.cli;

import fr.percolateur.letterbox.Letterbox;
import fr.percolateur.library.ContentFolder;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.masquerade.Masquerade;
import fr.percolateur.node.Database;
import fr.percolateur.node.IdentitySettings.ProConnect;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import fr.percolateur.terminal.Refused;
import fr.percolateur.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

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
        serve(
                settings,
                database,
                format,
                out,
                "cli.serving",
                _ -> {},
                context -> content.ifPresent(
                        folder -> ContentFolder.open(folder, context.getBean(Imports.class), Progress.SILENT)));
    }

    /// The demo: the site, the letters that it sends, and someone to be.
    void demonstrate(
            Settings settings, Database database, Letterbox letterbox, ServeOptions.LogFormat format, PrintWriter out)
            throws InterruptedException {
        serve(
                settings.sendingBy(letterbox.smtp()).identifyingBy(masquerade(settings)),
                database,
                format,
                out,
                "cli.demonstrating",
                context -> {
                    context.registerBean(Letterbox.class, () -> letterbox);
                    context.registerBean(Masquerade.class, Masquerade::new);
                },
                _ -> {});
    }

    private static ProConnect masquerade(Settings settings) {
        return new ProConnect(
                Masquerade.issuer(settings.baseUrl()),
                Masquerade.CLIENT,
                UUID.randomUUID().toString(),
                true);
    }

    /// @param announcement key of the line that says where the site is
    /// @param addition beans that the site has beside its own
    /// @param first what is done before the line is said
    private void serve(
            Settings settings,
            Database database,
            ServeOptions.LogFormat format,
            PrintWriter out,
            String announcement,
            ApplicationContextInitializer<GenericApplicationContext> addition,
            Consumer<ConfigurableApplicationContext> first)
            throws InterruptedException {
        requireSkin(settings);
        var stopped = new CountDownLatch(1);
        var running = new AtomicReference<ConfigurableApplicationContext>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop(running.get(), database);
            stopped.countDown();
        }));
        var context = start(settings, database, format.properties(), addition);
        running.set(context);
        first.accept(context);
        announce(context, announcement, format, out);
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

    ConfigurableApplicationContext start(
            Settings settings,
            Database database,
            Map<String, Object> properties,
            ApplicationContextInitializer<GenericApplicationContext> addition) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(new NodeBeans(settings, database), addition);
        spring.setDefaultProperties(properties);
        try {
            return spring.run();
        } catch (PortInUseException e) {
            throw taken(e);
        } catch (ApplicationContextException e) {
            // where the server starts among other beans, Spring wraps what it says
            if (e.getCause() instanceof PortInUseException cause) {
                throw taken(cause);
            }
            throw e;
        }
    }

    private static Refused taken(PortInUseException e) {
        return new Refused("cli.port-taken", String.valueOf(e.getPort()));
    }

    private static void announce(
            ConfigurableApplicationContext context,
            String announcement,
            ServeOptions.LogFormat format,
            PrintWriter out) {
        var ports = context.getEnvironment();
        var line = Wording.say(
                announcement,
                ports.getRequiredProperty("local.server.port"),
                ports.getRequiredProperty("local.management.port"));
        switch (format) {
            case TEXT -> out.println(line);
            case JSON -> LoggerFactory.getLogger(SiteServer.class).info(line);
        }
    }
}
