package fr.percolateur.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/// The way to an OpenID provider and back, over HTTP.
@PageTest
class ProConnectPageTest {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    private static final Map<String, Object> INES = Map.of(
            "given_name", "Inès",
            "usual_name", "Caron",
            "email", "Ines.Caron@marees.example.org",
            "siret", "73282932000074",
            "idp_id", "idp-1",
            "roles", List.of("agent_public_etat"),
            "organizational_unit", "Phares");

    @LocalServerPort
    private int port;

    private final JdbcClient jdbc;
    private Browser ines;

    ProConnectPageTest(@Autowired DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        PROVIDER.start();
        registry.add(
                "percolateur.proconnect.issuer",
                () -> PROVIDER.issuerUrl("agents").toString());
        registry.add("percolateur.proconnect.client-id", () -> "percolateur");
        registry.add("percolateur.proconnect.client-secret", () -> "secret");
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void open() {
        Emptying.of(jdbc, "agent, sign_in_errand");
        ines = new Browser(port);
    }

    @Test
    void asksForWhatProConnectAllowsAndNothingElse() throws Exception {
        var asked = asked(ines.get("/connexion/proconnect?suite=/agenda/"));

        assertThat(asked.keySet())
                .containsExactlyInAnyOrder(
                        "response_type",
                        "client_id",
                        "scope",
                        "state",
                        "redirect_uri",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "percolateur")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/connexion/proconnect/retour")
                .containsEntry("scope", "openid given_name usual_name email siret idp_id roles organizational_unit");
        assertThat(asked.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(asked.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void signsInWhomTheProviderNames() throws Exception {
        var entered = comeAs("sub-ines", INES);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).hasValue("/agenda/");
        assertThat(ines.get("/connexion").body()).contains("Inès Caron", "ines.caron@marees.example.org");
        assertThat(jdbc.sql("""
                        select concat_ws(' | ', email, proconnect_sub, siret, idp, unit, roles)
                          from agent
                        """).query((row, _) -> row.getString(1)).list())
                .containsExactly("ines.caron@marees.example.org | sub-ines | 73282932000074 | idp-1 | Phares"
                        + " | {agent_public_etat}");
    }

    @Test
    void opensTheWayBackOnceAndInTheBrowserThatLeft() throws Exception {
        var back = goAndComeBack();
        PROVIDER.enqueueCallback(new Callback("sub-ines", INES));

        assertThat(new Browser(port).get(back).statusCode()).isEqualTo(400);
        assertThat(ines.get(back).statusCode()).isEqualTo(303);
        assertThat(ines.get(back).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNoCodeWithAStateThatWasNotGiven() throws Exception {
        var back = URI.create(goAndComeBack());
        var forged = UriComponentsBuilder.fromUri(back)
                .replaceQueryParam("state", "x".repeat(44))
                .build()
                .toUriString();

        var answer = ines.get(forged);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ProConnect n’a pas abouti");
        assertThat(ines.get("/connexion").body()).contains("Recevoir un code");
    }

    @Test
    void takesNoTokenOfAnotherErrand() throws Exception {
        var first = goAndComeBack();
        var second = URI.create(goAndComeBack());
        var code = query(first).getOrDefault("code", "");

        // the nonce and the challenge of the first errand with the state of the second
        var mixed = UriComponentsBuilder.fromUri(second)
                .replaceQueryParam("code", code)
                .build()
                .toUriString();

        assertThat(ines.get(mixed).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"aud, another-client", "iss, https://elsewhere.example.org", "nonce, of-another-day"})
    void takesNoTokenThatIsNotForUs(String claim, String value) throws Exception {
        var claims = new HashMap<>(INES);
        claims.put(claim, value);

        assertThat(comeAs("sub-ines", claims).statusCode()).isEqualTo(400);
        assertThat(ines.get("/connexion").body()).contains("Recevoir un code");
    }

    @Test
    void needsAnAddress() throws Exception {
        assertThat(comeAs("sub-ines", Map.of("given_name", "Inès")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhenTheProviderRefused() throws Exception {
        var state = asked(ines.get("/connexion/proconnect")).get("state");

        var answer = ines.get("/connexion/proconnect/retour?error=access_denied&state=" + state);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("vous avez peut-être renoncé", "/connexion");
    }

    @Test
    void signsOutThereToo() throws Exception {
        comeAs("sub-ines", INES);

        var left = ines.submit("/connexion", "/deconnexion", "");

        var there = left.headers().firstValue("Location").orElseThrow();
        var asked = query(there);
        assertThat(there).startsWith(PROVIDER.endSessionEndpointUrl("agents").toString());
        assertThat(asked.keySet()).containsExactlyInAnyOrder("id_token_hint", "state", "post_logout_redirect_uri");
        assertThat(asked.get("post_logout_redirect_uri")).isEqualTo("http://localhost:8080/deconnexion/retour");
        assertThat(ines.get("/connexion").body()).contains("Recevoir un code");

        assertThat(ines.get("/deconnexion/retour?state=forged").statusCode()).isEqualTo(400);
        assertThat(new Browser(port).get("/deconnexion/retour?state=").statusCode())
                .isEqualTo(400);
        assertThat(ines.get("/deconnexion/retour?state=" + asked.get("state")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsTheFormThatSignsOutLeadToTheProvider() throws Exception {
        comeAs("sub-ines", INES);

        assertThat(ines.get("/connexion")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("form-action 'self' http://localhost:"
                        + PROVIDER.baseUrl().port() + ";");
    }

    @Test
    void offersTheCodeBesideIt() throws Exception {
        assertThat(ines.get("/connexion?suite=/agenda/").body())
                .contains("/connexion/proconnect?suite=%2Fagenda%2F", "Recevoir un code");
    }

    private HttpResponse<String> comeAs(String subject, Map<String, Object> claims) throws Exception {
        return come(new Callback(subject, claims));
    }

    private HttpResponse<String> come(Callback callback) throws Exception {
        var back = goAndComeBack();
        PROVIDER.enqueueCallback(callback);
        return ines.get(back);
    }

    /// Goes there, and gives the path that the provider sends back to.
    private String goAndComeBack() throws Exception {
        var there = ines.get("/connexion/proconnect?suite=/agenda/")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var back = new Browser(port).get(there).headers().firstValue("Location").orElseThrow();
        return back.replace("http://localhost:8080", "");
    }

    private static Map<String, String> asked(HttpResponse<String> leaving) {
        return query(leaving.headers().firstValue("Location").orElseThrow());
    }

    private static Map<String, String> query(String address) {
        return UriComponentsBuilder.fromUri(URI.create(address)).build().getQueryParams().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> java.net.URLDecoder.decode(
                                entry.getValue().getFirst(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    /// What the provider says of the next who comes; the same in its tokens and in userinfo.
    private static final class Callback extends DefaultOAuth2TokenCallback {

        Callback(String subject, Map<String, Object> claims) {
            super("agents", subject, "JWT", List.of("percolateur"), claims, 3600);
        }
    }
}
