package fr.percolateur.node;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the one who runs a node decides; `docs/operating.md` says each. All of it is valid: a wrong value is refused
/// when it is read.
///
/// @param data where the node keeps what it keeps
/// @param cache where PostgreSQL's programs are unpacked, once for all data folders
/// @param database of `DATABASE_URL`; without it, a PostgreSQL of our own in `data`
/// @param port of the site; 0 takes a free one
/// @param managementPort of health and metrics; 0 takes a free one
/// @param baseUrl where the public reaches the site, without a final slash
/// @param origin of the old site, where internal links without target lead
/// @param trustedProxies addresses and networks whose word on the visitor is taken
/// @param post how mail leaves and comes back
/// @param identity how people show who they are
/// @param words that the pages repeat, by the names that the application knows them by
public record Settings(
        Path data,
        Path cache,
        Optional<DatabaseAddress> database,
        int port,
        int managementPort,
        URI baseUrl,
        Optional<URI> origin,
        Skin skin,
        List<String> trustedProxies,
        PostSettings post,
        IdentitySettings identity,
        Map<String, String> words) {

    private static final int PORT = 8080;

    /// How the pages are dressed, as `PERCOLATEUR_SKIN` names it.
    public enum Skin {
        COMPTOIR,
        DSFR
    }

    /// @param values by the names of `docs/operating.md`; others are left alone, an empty one counts as absent
    /// @throws NodeProblem when one is wrong: says which and how to mend it
    public static Settings read(Map<String, String> values) {
        var reader = new SettingsReader(values);
        var data = reader.path("PERCOLATEUR_DATA").orElseGet(DefaultFolders::data);
        var port = reader.port("PERCOLATEUR_PORT").orElse(PORT);
        return new Settings(
                data,
                DefaultFolders.cache(data),
                reader.database("DATABASE_URL"),
                port,
                reader.port("PERCOLATEUR_MANAGEMENT_PORT").orElse(port == 0 ? 0 : port + 1),
                reader.address("PERCOLATEUR_BASE_URL")
                        .orElse(URI.create("http://localhost:" + (port == 0 ? PORT : port))),
                reader.address("PERCOLATEUR_ORIGIN"),
                reader.choice("PERCOLATEUR_SKIN", Skin.class).orElse(Skin.COMPTOIR),
                reader.networks("PERCOLATEUR_TRUSTED_PROXIES"),
                PostSettings.read(reader),
                IdentitySettings.read(reader),
                reader.words(Map.of(
                        "PERCOLATEUR_SITE_NAME", "name",
                        "PERCOLATEUR_SITE_TAGLINE", "tagline",
                        "PERCOLATEUR_PUBLISHER", "publisher",
                        "PERCOLATEUR_DPO", "dpo",
                        "PERCOLATEUR_HOST", "host")));
    }

    /// The same, whose letters leave by that server.
    public Settings sendingBy(URI server) {
        return new Settings(
                data,
                cache,
                database,
                port,
                managementPort,
                baseUrl,
                origin,
                skin,
                trustedProxies,
                post.by(server),
                identity,
                words);
    }

    /// The same, where people also show who they are to that provider.
    public Settings identifyingBy(IdentitySettings.ProConnect provider) {
        return new Settings(
                data,
                cache,
                database,
                port,
                managementPort,
                baseUrl,
                origin,
                skin,
                trustedProxies,
                post,
                identity.by(provider),
                words);
    }
}
