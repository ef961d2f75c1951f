package fr.percolateur.signin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `PERCOLATEUR_TRUSTED_NETWORKS`, `PERCOLATEUR_PROCONNECT_ISSUER` and those beside it.
///
/// @param trustedNetworks that are not slowed
/// @param proconnect null where only codes are offered
@ConfigurationProperties("percolateur")
record SignInSettings(
        @DefaultValue List<String> trustedNetworks,
        @Nullable Provider proconnect) {

    /// @param pkce whether the way there and back is proved by a secret of its own (RFC 7636)
    record Provider(
            URI issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("true") boolean pkce) {}
}
