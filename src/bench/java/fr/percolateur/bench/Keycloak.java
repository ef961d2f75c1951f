package fr.percolateur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// Keycloak with one realm that claims of its people what ProConnect does, its user information signed.
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "percolateur";
    static final String SECRET = "un-secret-d-essai";
    static final String PASSWORD = "mot-de-passe-d-essai";

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private final Process process;
    private final URI issuer;

    private Keycloak(Process process, URI issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    static URI issuer(int port) {
        return URI.create("http://localhost:" + port + "/realms/agents");
    }

    /// @param site to which its people come back
    /// @param people how many it knows: `agent0`, `agent1`…
    static Keycloak start(Path home, Path folder, int port, URI site, int people)
            throws IOException, InterruptedException {
        // a run leaves nothing behind for the next
        var data = home.resolve("data");
        org.springframework.util.FileSystemUtils.deleteRecursively(data);
        var realm = Files.createDirectories(data.resolve("import")).resolve("agents.json");
        Files.writeString(realm, JsonMapper.shared().writeValueAsString(realm(site, people)));
        var process = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile())
                .start();
        var keycloak = new Keycloak(process, issuer(port));
        keycloak.await(folder.resolve("keycloak.log"));
        return keycloak;
    }

    private void await(Path log) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                var said = Files.readString(log);
                close();
                throw new IllegalStateException("Keycloak does not answer: " + said);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean answers() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var discovery = URI.create(issuer + "/.well-known/openid-configuration");
            return client.send(HttpRequest.newBuilder(discovery).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            // nobody listens yet
            return false;
        }
    }

    private static Map<String, Object> realm(URI site, int people) {
        var users = new ArrayList<Map<String, Object>>();
        for (var person = 0; person < people; person++) {
            users.add(Map.of(
                    "username", "agent" + person,
                    "enabled", true,
                    "email", "agent" + person + "@agence.gouv.fr",
                    "emailVerified", true,
                    "firstName", "Camille",
                    "lastName", "Ormevalle",
                    "credentials", List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        }
        var scopes = List.of(
                scope("given_name", property("firstName", "given_name")),
                scope("usual_name", property("lastName", "usual_name")),
                scope("email", property("email", "email")),
                scope("siret", always("siret", "13002526500013", "String")),
                scope("idp_id", always("idp_id", "71144ab3-ee1a-4401-b7b3-79b44f7daeeb", "String")),
                scope("roles", always("roles", "[\"agent_public\"]", "JSON")),
                scope("organizational_unit", always("organizational_unit", "Direction des usages", "String")),
                scope("basic", mapper("sub", "oidc-sub-mapper", Map.of("access.token.claim", "true"))));
        return Map.of(
                "realm", "agents",
                "enabled", true,
                "sslRequired", "none",
                "users", users,
                "clientScopes", scopes,
                "clients",
                        List.of(Map.of(
                                "clientId", CLIENT,
                                "secret", SECRET,
                                "enabled", true,
                                "standardFlowEnabled", true,
                                "redirectUris", List.of(site + "/connexion/proconnect/retour"),
                                "defaultClientScopes",
                                        scopes.stream().map(scope -> scope.get("name")).toList(),
                                "attributes",
                                        Map.of(
                                                "pkce.code.challenge.method", "S256",
                                                "user.info.response.signature.alg", "RS256",
                                                "post.logout.redirect.uris", site + "/deconnexion/retour"))));
    }

    private static Map<String, Object> scope(String name, Map<String, Object> mapper) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMappers", List.of(mapper));
    }

    private static Map<String, Object> property(String property, String claim) {
        return mapper(
                claim,
                "oidc-usermodel-attribute-mapper",
                Map.of("user.attribute", property, "claim.name", claim, "jsonType.label", "String"));
    }

    private static Map<String, Object> always(String claim, String value, String type) {
        return mapper(
                claim,
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", claim, "claim.value", value, "jsonType.label", type));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> settings) {
        var all = new java.util.HashMap<>(settings);
        all.put("userinfo.token.claim", "true");
        all.put("id.token.claim", "true");
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", all);
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
