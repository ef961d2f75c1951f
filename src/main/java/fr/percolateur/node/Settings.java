package fr.percolateur.node;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the one who runs a node decides. See `docs/operating.md` for each.
public record Settings(Path data, Path cache, Optional<DatabaseAddress> database) {

    public static Settings read(Map<String, String> environment) {
        var data = Path.of(environment.getOrDefault("PERCOLATEUR_DATA", "data")).toAbsolutePath();
        return new Settings(
                data,
                data.resolve("cache"),
                Optional.ofNullable(environment.get("DATABASE_URL")).flatMap(DatabaseAddress::parse));
    }
}
