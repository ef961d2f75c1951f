package fr.percolateur.cli;

import fr.percolateur.node.Settings;
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
        return node.settings(more);
    }

    NodeOptions node() {
        return node;
    }

    LogFormat logFormat() {
        return logFormat;
    }
}
