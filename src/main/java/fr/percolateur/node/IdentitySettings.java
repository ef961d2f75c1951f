package fr.percolateur.node;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How people show who they are.
///
/// @param trustedNetworks addresses and networks that are not slowed, such as the way out of a ministry
/// @param proConnect empty where only codes by mail are offered
public record IdentitySettings(List<String> trustedNetworks, Optional<ProConnect> proConnect) {

    /// @param issuer whose `/.well-known/openid-configuration` says all else
    /// @param pkce whether the way there and back is proved by a secret of its own (RFC 7636)
    public record ProConnect(URI issuer, String clientId, String clientSecret, boolean pkce) {}

    private enum Switch {
        OUI,
        NON
    }

    static IdentitySettings read(SettingsReader reader) {
        return new IdentitySettings(
                reader.networks("PERCOLATEUR_TRUSTED_NETWORKS"),
                reader.address("PERCOLATEUR_PROCONNECT_ISSUER").map(issuer -> proConnect(reader, issuer)));
    }

    private static ProConnect proConnect(SettingsReader reader, URI issuer) {
        return new ProConnect(
                issuer,
                wanted(reader, "PERCOLATEUR_PROCONNECT_CLIENT_ID"),
                wanted(reader, "PERCOLATEUR_PROCONNECT_CLIENT_SECRET"),
                reader.choice("PERCOLATEUR_PROCONNECT_PKCE", Switch.class).orElse(Switch.OUI) == Switch.OUI);
    }

    private static String wanted(SettingsReader reader, String name) {
        return reader.text(name)
                .orElseThrow(() -> new NodeProblem("node.missing-with", name, "PERCOLATEUR_PROCONNECT_ISSUER"));
    }

    /// The same, with that provider.
    IdentitySettings by(ProConnect provider) {
        return new IdentitySettings(trustedNetworks, Optional.of(provider));
    }

    /// By the names that the application knows them by.
    Map<String, Object> properties() {
        var properties = new TreeMap<String, Object>();
        properties.put("percolateur.trusted-networks", String.join(",", trustedNetworks));
        proConnect.ifPresent(provider -> {
            properties.put("percolateur.proconnect.issuer", provider.issuer());
            properties.put("percolateur.proconnect.client-id", provider.clientId());
            properties.put("percolateur.proconnect.client-secret", provider.clientSecret());
            properties.put("percolateur.proconnect.pkce", provider.pkce());
        });
        return properties;
    }
}
