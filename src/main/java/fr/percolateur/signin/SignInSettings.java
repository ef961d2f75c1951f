package fr.percolateur.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `PERCOLATEUR_PROCONNECT_ISSUER` and those beside it.
///
/// @param proconnect null where only codes are offered
@ConfigurationProperties("percolateur")
record SignInSettings(@Nullable Provider proconnect) {

    /// @param pkce whether the way there and back is proved by a secret of its own (RFC 7636)
    record Provider(
            URI issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("true") boolean pkce) {}
}
