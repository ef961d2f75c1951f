package fr.percolateur.node;

import fr.percolateur.wording.Wording;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Reads values as what they should be, and says in one sentence when they are not.
final class SettingsReader {

    private static final int LAST_PORT = 65_535;
    private static final int SHORTEST_SECRET = 24;

    private final Map<String, String> values;

    SettingsReader(Map<String, String> values) {
        this.values = values;
    }

    Optional<Path> path(String name) {
        return value(name).map(value -> read(name, value, "path", SettingsReader::absolute));
    }

    private static Path absolute(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }

    Optional<Integer> port(String name) {
        return value(name).map(value -> read(name, value, "port", SettingsReader::toPort));
    }

    private static int toPort(String value) {
        var port = Integer.parseInt(value);
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(value);
        }
        return port;
    }

    Optional<DatabaseAddress> database(String name) {
        return value(name)
                .map(value -> DatabaseAddress.parse(value)
                        // the value may hold a password: it is not repeated
                        .orElseThrow(() -> new NodeProblem("node.wrong-database", name)));
    }

    Optional<URI> address(String name) {
        return value(name).map(value -> read(name, value, "address", SettingsReader::toAddress));
    }

    private static URI toAddress(String value) {
        var address = URI.create(value.replaceAll("/{1,9}$", ""));
        var known = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!known || address.getHost() == null || address.getQuery() != null) {
            throw new IllegalArgumentException(value);
        }
        return address;
    }

    /// A server of another kind, with the account that it may ask for.
    Optional<URI> server(String name, String... schemes) {
        return value(name)
                .map(value -> toServer(value, List.of(schemes))
                        // the value may hold a password: it is not repeated
                        .orElseThrow(() -> new NodeProblem("node.wrong-server", name, schemes[0])));
    }

    private static Optional<URI> toServer(String value, List<String> schemes) {
        try {
            return Optional.of(new URI(value))
                    .filter(server -> schemes.contains(server.getScheme()))
                    .filter(server -> server.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Whom letters are from: `Nom <adresse>`, or an address alone.
    Optional<String> sender(String name) {
        return value(name).map(value -> read(name, value, "sender", SettingsReader::toSender));
    }

    private static String toSender(String value) {
        try {
            var addresses = InternetAddress.parseHeader(value, true);
            if (addresses.length != 1 || addresses[0].isGroup()) {
                throw new IllegalArgumentException(value);
            }
            addresses[0].validate();
            return value;
        } catch (AddressException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    /// A word that proves who speaks: long enough that nobody guesses it.
    Optional<String> secret(String name) {
        return value(name).map(value -> {
            if (value.length() < SHORTEST_SECRET) {
                throw new NodeProblem("node.short-secret", name, SHORTEST_SECRET);
            }
            return value;
        });
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        return value(name)
                .map(value -> Arrays.stream(kind.getEnumConstants())
                        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new NodeProblem("node.wrong-choice", name, value, choices(kind))));
    }

    private static String choices(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(Wording.say("node.or")));
    }

    List<String> networks(String name) {
        return value(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,\\s]+")))
                .map(network -> read(name, network, "network", SettingsReader::toNetwork))
                .toList();
    }

    private static String toNetwork(String value) {
        if (!value.matches("[0-9a-fA-F:.]{2,45}(/\\d{1,3})?")) {
            throw new IllegalArgumentException(value);
        }
        new IpAddressMatcher(value);
        return value;
    }

    Optional<String> text(String name) {
        return value(name);
    }

    /// Values that are only repeated on the pages.
    ///
    /// @param names of settings, each with the name that the values are wanted by
    Map<String, String> words(Map<String, String> names) {
        var words = new HashMap<String, String>();
        names.forEach((name, wanted) -> value(name).ifPresent(value -> words.put(wanted, value)));
        return words;
    }

    private Optional<String> value(String name) {
        if (!SettingsSources.NAMES.contains(name)) {
            throw new IllegalStateException(name + " is read from nowhere");
        }
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <T> T read(String name, String value, String kind, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException e) {
            throw new NodeProblem("node.wrong-" + kind, name, value);
        }
    }
}
