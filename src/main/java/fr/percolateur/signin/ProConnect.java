package fr.percolateur.signin;

import fr.percolateur.accounts.Identity;
import fr.percolateur.connections.Factor;
import fr.percolateur.signin.Errands.Errand;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;

/// The way to ProConnect and back: the code flow of OpenID Connect, by the parts of Spring Security that make its
/// requests and verify its tokens. Its filters would keep a session of the servlet, which belongs to one node; here an
/// errand stands in the database.
@Component
final class ProConnect {

    private final Provider provider;
    private final Errands errands;
    private final OidcAuthorizationCodeAuthenticationProvider tokens;

    ProConnect(Provider provider, Errands errands) {
        this.provider = provider;
        this.errands = errands;
        this.tokens = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), new UserInfo());
        var idTokens = new OidcIdTokenDecoderFactory();
        idTokens.setJwsAlgorithmResolver(ProConnect::algorithm);
        this.tokens.setJwtDecoderFactory(idTokens);
    }

    /// Who came, and where they wanted to go.
    ///
    /// @param idToken which the provider wants to be shown when they sign out
    record Arrival(Identity identity, String idToken, Factor factor, Way way) {}

    /// Nobody came: it was refused over there, or what came back is not what we asked for.
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }

        Refused(Throwable cause) {
            super(cause);
        }
    }

    /// @param stronger whose second factor is asked for, an address or nothing; null to sign in as usual, with no
    ///                 parameter but those of the protocol
    /// @return where the browser goes; empty where the site has no provider
    /// @throws Provider.Silent when it does not answer
    Optional<URI> leave(HttpServletRequest request, Way way, String browser, @Nullable String stronger) {
        return provider.registration().map(client -> {
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> client);
            if (stronger != null) {
                resolver.setAuthorizationRequestCustomizer(
                        asked -> asked.additionalParameters(more -> askFactor(more, stronger)));
            }
            var asked = Objects.requireNonNull(resolver.resolve(request, Provider.NAME));
            errands.begin(
                    new Errand(
                            Objects.requireNonNull(asked.getState()),
                            Objects.requireNonNull(asked.<String>getAttribute(OidcParameterNames.NONCE)),
                            asked.getAttribute(PkceParameterNames.CODE_VERIFIER),
                            way),
                    browser);
            return URI.create(asked.getAuthorizationRequestUri());
        });
    }

    /// By the claims parameter (OpenID Connect Core 1.0, 5.5.1.1): `acr_values` is a wish that ProConnect may leave
    /// aside.
    private static void askFactor(Map<String, Object> parameters, String hint) {
        var values = Factor.ASKED.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        parameters.put("claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":" + values + "}}}");
        if (!hint.isEmpty()) {
            parameters.put("login_hint", hint);
        }
    }

    /// @param code empty when the provider refused
    /// @throws Provider.Silent when it does not answer
    Arrival come(String state, String code, String browser) throws Refused {
        var client = provider.registration().orElseThrow(() -> new Refused("no provider"));
        var errand = errands.end(state, browser).orElseThrow(() -> new Refused("a state that was not given"));
        if (code.isEmpty()) {
            throw new Refused("the provider gave no code");
        }
        var user = identify(client, errand, code);
        var identity = Claims.read(user.getClaims()).orElseThrow(() -> new Refused("no address"));
        return new Arrival(
                identity,
                user.getIdToken().getTokenValue(),
                Factor.of(user.getIdToken().getClaims()),
                errand.way());
    }

    private OidcUser identify(ClientRegistration client, Errand errand, String code) throws Refused {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(client.getRedirectUri()))
                .state(errand.state())
                .build();
        var exchange = new OAuth2AuthorizationExchange(request(client, errand), answer);
        try {
            var token = tokens.authenticate(new OAuth2LoginAuthenticationToken(client, exchange));
            return (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(token).getPrincipal());
        } catch (OAuth2AuthenticationException e) {
            throw new Refused(e);
        }
    }

    private static OAuth2AuthorizationRequest request(ClientRegistration client, Errand errand) {
        var attributes = new HashMap<String, Object>(
                Map.of(OAuth2ParameterNames.REGISTRATION_ID, Provider.NAME, OidcParameterNames.NONCE, errand.nonce()));
        if (errand.verifier() != null) {
            attributes.put(PkceParameterNames.CODE_VERIFIER, errand.verifier());
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(errand.state())
                .attributes(attributes)
                .build();
    }

    /// RS256 unless the provider knows only ES256.
    private static SignatureAlgorithm algorithm(ClientRegistration client) {
        var offered =
                client.getProviderDetails().getConfigurationMetadata().get("id_token_signing_alg_values_supported");
        return offered instanceof List<?> names && !names.contains("RS256") && names.contains("ES256")
                ? SignatureAlgorithm.ES256
                : SignatureAlgorithm.RS256;
    }
}
