package fr.percolateur.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of domains of e-mail, each standing for what is under it too.
record Domains(Set<String> names) {

    /// Given by public bodies to their agents alone.
    static final Domains PUBLIC = read("public-suffixes.txt");

    /// Given to anyone.
    static final Domains FREE = read("free-providers.txt");

    /// Given to anyone for ten minutes.
    static final Domains DISPOSABLE = read("disposable-providers.txt");

    /// The domain of the list that this one is, or is under.
    Optional<String> over(String domain) {
        return upwards(domain).stream().filter(names::contains).findFirst();
    }

    /// The domain and those above it, the closest first: `a.b.fr`, `b.fr`.
    static List<String> upwards(String domain) {
        var all = new ArrayList<String>();
        for (var rest = domain; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            all.add(rest);
        }
        return all;
    }

    private static Domains read(String name) {
        try (InputStream list = Domains.class.getResourceAsStream(name)) {
            return new Domains(new String(Objects.requireNonNull(list, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
