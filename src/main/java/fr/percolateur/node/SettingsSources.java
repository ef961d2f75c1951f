package fr.percolateur.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Where settings come from: a file, the environment, the command line; the later has the last word.
public final class SettingsSources {

    static final Set<String> NAMES = Set.of(
            "DATABASE_URL",
            "PERCOLATEUR_DATA",
            "PERCOLATEUR_PORT",
            "PERCOLATEUR_MANAGEMENT_PORT",
            "PERCOLATEUR_BASE_URL",
            "PERCOLATEUR_ORIGIN",
            "PERCOLATEUR_SKIN",
            "PERCOLATEUR_TRUSTED_PROXIES",
            "PERCOLATEUR_TRUSTED_NETWORKS",
            "PERCOLATEUR_PROCONNECT_ISSUER",
            "PERCOLATEUR_PROCONNECT_CLIENT_ID",
            "PERCOLATEUR_PROCONNECT_CLIENT_SECRET",
            "PERCOLATEUR_PROCONNECT_PKCE",
            "PERCOLATEUR_SMTP_URL",
            "PERCOLATEUR_MAIL_FROM",
            "PERCOLATEUR_BOUNCES_URL",
            "PERCOLATEUR_BOUNCES_SECRET",
            "PERCOLATEUR_SITE_NAME",
            "PERCOLATEUR_SITE_TAGLINE",
            "PERCOLATEUR_PUBLISHER",
            "PERCOLATEUR_DPO",
            "PERCOLATEUR_HOST");

    private SettingsSources() {}

    /// @param config a file of `NAME=value` lines
    /// @param options of the command line, by the same names
    /// @throws NodeProblem when the file cannot be read, or names a setting that is not one
    public static Settings settings(
            Optional<Path> config, Map<String, String> environment, Map<String, String> options) {
        var values = new HashMap<String, String>();
        config.ifPresent(file -> values.putAll(read(file)));
        environment.forEach((name, value) -> {
            if (NAMES.contains(name)) {
                values.put(name, value);
            }
        });
        values.putAll(options);
        return Settings.read(values);
    }

    private static Map<String, String> read(Path file) {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new NodeProblem("node.config-unreadable", file);
        }
        var values = new HashMap<String, String>();
        for (var name : new TreeSet<>(lines.stringPropertyNames())) {
            if (!NAMES.contains(name)) {
                throw new NodeProblem("node.config-unknown", file, name, String.join(", ", new TreeSet<>(NAMES)));
            }
            values.put(name, lines.getProperty(name));
        }
        return values;
    }
}
