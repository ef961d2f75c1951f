package fr.percolateur.cli;

import fr.percolateur.node.Database;
import fr.percolateur.node.Settings;
import fr.percolateur.node.SettingsSources;
import fr.percolateur.terminal.Logs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that needs a node's data.
final class NodeOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable String data;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private @Nullable Path config;

    Settings settings() {
        return settings(Map.of());
    }

    /// @param more settings that a command's own options give
    Settings settings(Map<String, String> more) {
        var options = new HashMap<>(more);
        if (data != null) {
            options.put("PERCOLATEUR_DATA", data);
        }
        return SettingsSources.settings(Optional.ofNullable(config), System.getenv(), options);
    }

    /// For a command that does its work and ends: interrupted, it gives the work up and leaves the database in order.
    Database openAlone(Settings settings) {
        return closedAtTheEnd(open(settings));
    }

    /// As it is: no table of it is changed.
    Database openAsItIs(Settings settings) {
        Logs.quiet();
        return closedAtTheEnd(Database.existing(settings));
    }

    /// An empty one that leaves nothing behind.
    Database openPassing(Settings settings) {
        Logs.quiet();
        return closedAtTheEnd(Database.passing(settings));
    }

    private static Database closedAtTheEnd(Database database) {
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    Database open(Settings settings) {
        Logs.quiet();
        return Database.open(settings);
    }
}
