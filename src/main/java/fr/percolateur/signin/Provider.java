package fr.percolateur.signin;

import fr.percolateur.web.Site;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// ProConnect as its discovery document says it (OpenID Connect Discovery 1.0). It is asked when someone first comes by
/// it, so that a node starts while it is down.
@Component
final class Provider {

    static final String NAME = "proconnect";

    private static final List<String> SCOPES =
            List.of("openid", "given_name", "usual_name", "email", "siret", "idp_id", "roles", "organizational_unit");

    private final SignInSettings settings;
    private final Site site;
    private volatile @Nullable ClientRegistration known;

    Provider(SignInSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /// It cannot be reached, or says what it must not.
    static final class Silent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Silent(Throwable cause) {
            super(cause);
        }
    }

    /// Empty where the site has no provider.
    ///
    /// @throws Silent when it does not answer
    Optional<ClientRegistration> registration() {
        var found = known;
        var provider = settings.proconnect();
        if (found == null && provider != null) {
            found = discover(provider);
            known = found;
        }
        return Optional.ofNullable(found);
    }

    private ClientRegistration discover(SignInSettings.Provider provider) {
        try {
            return ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
                    .registrationId(NAME)
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .scope(SCOPES)
                    .redirectUri(site.absolute("/connexion/proconnect/retour"))
                    .userNameAttributeName("sub")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(provider.pkce())
                            .build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Silent(e);
        }
    }

    boolean isOffered() {
        return settings.proconnect() != null;
    }

    /// `https://host` of where one signs out, as far as it is known: this asks nobody.
    Optional<String> origin() {
        var provider = settings.proconnect();
        return known == null
                ? Optional.ofNullable(provider).map(offered -> origin(offered.issuer()))
                : endSession().map(Provider::origin);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /// Where one signs out of it too.
    Optional<URI> endSession() {
        return registration()
                .map(client -> client.getProviderDetails().getConfigurationMetadata())
                .map(metadata -> metadata.get("end_session_endpoint"))
                .map(address -> URI.create(address.toString()));
    }
}
