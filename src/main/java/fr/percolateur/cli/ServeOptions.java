package fr.percolateur.cli;

import fr.percolateur.node.Ports;
import fr.percolateur.node.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every command that serves the site.
final class ServeOptions {

    /// How logs are written.
    enum LogFormat {
        TEXT,
        JSON;

        Map<String, Object> properties() {
            return switch (this) {
                case TEXT -> Map.of();
                case JSON -> Map.of("logging.structured.format.console", "ecs");
            };
        }
    }

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private @Nullable String port;

    @Option(names = "--log-format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "log-format")
    private LogFormat logFormat = LogFormat.TEXT;

    @Mixin
    private NodeOptions node;

    Settings settings() {
        Map<String, String> more = new HashMap<>();
        if (port != null) {
            more.put("PERCOLATEUR_PORT", port);
        }
        var settings = node.settings(more);
        if (settings.port() != 0) {
            return settings;
        }
        // letters and the demo’s identity provider name the address of the site: it is known before the site stands
        more.put("PERCOLATEUR_PORT", String.valueOf(freePort()));
        more.put("PERCOLATEUR_MANAGEMENT_PORT", String.valueOf(settings.managementPort()));
        return node.settings(more);
    }

    private static int freePort() {
        try {
            return Ports.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NodeOptions node() {
        return node;
    }

    LogFormat logFormat() {
        return logFormat;
    }
}
