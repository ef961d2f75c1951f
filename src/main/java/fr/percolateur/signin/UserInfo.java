package fr.percolateur.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// What the provider says of a person: plain JSON, or a signed JWT, which Spring’s own service does not read
/// (OpenID Connect Core 1.0, 5.3.2).
final class UserInfo implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final MediaType SIGNED = MediaType.parseMediaType("application/jwt");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> CLAIMS = new ParameterizedTypeReference<>() {};

    private final RestClient http =
            RestClient.builder().requestFactory(patient()).build();

    private static JdkClientHttpRequestFactory patient() {
        var factory = new JdkClientHttpRequestFactory();
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var claims = claims(request);
        if (!Objects.equals(request.getIdToken().getSubject(), claims.get("sub"))) {
            throw refused("userinfo is of someone else");
        }
        return new DefaultOidcUser(Set.of(), request.getIdToken(), new OidcUserInfo(claims), "sub");
    }

    private Map<String, Object> claims(OidcUserRequest request) {
        var client = request.getClientRegistration();
        try {
            return http.get()
                    .uri(Objects.requireNonNull(
                            client.getProviderDetails().getUserInfoEndpoint().getUri()))
                    .accept(SIGNED, MediaType.APPLICATION_JSON)
                    .headers(headers ->
                            headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                    .exchangeForRequiredValue((_, answer) -> {
                        if (!answer.getStatusCode().is2xxSuccessful()) {
                            throw refused("userinfo answered " + answer.getStatusCode());
                        }
                        return SIGNED.isCompatibleWith(answer.getHeaders().getContentType())
                                ? verified(Objects.requireNonNull(answer.bodyTo(String.class)), client)
                                : Objects.requireNonNull(answer.bodyTo(CLAIMS));
                    });
        } catch (RestClientException | JwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_user_info_response"), e);
        }
    }

    private static Map<String, Object> verified(String token, ClientRegistration client) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(
                        algorithms -> algorithms.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .validateType(false)
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(
                Objects.requireNonNull(client.getProviderDetails().getIssuerUri())));
        var read = decoder.decode(token.strip());
        if (!isFor(client, read)) {
            throw refused("userinfo is for another client");
        }
        return read.getClaims();
    }

    private static boolean isFor(ClientRegistration client, Jwt token) {
        return token.getAudience() != null && token.getAudience().contains(client.getClientId());
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error("invalid_user_info_response", why, null), why);
    }
}
