# Read by bin/setup and bin/bench, after java.sh: an identity provider that nobody here wrote.

KEYCLOAK_VERSION=26.4.0
KEYCLOAK=$ROOT/target/keycloak/keycloak-$KEYCLOAK_VERSION

fetch_keycloak() {
    [ -x "$KEYCLOAK/bin/kc.sh" ] && return 0
    echo "Téléchargement de Keycloak $KEYCLOAK_VERSION (une fois)…" >&2
    mkdir -p "$ROOT/target"
    mvn -B -q -f "$ROOT/pom.xml" dependency:unpack \
        -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" \
        -DoutputDirectory="$ROOT/target/keycloak" -DmarkersDirectory="$ROOT/target/keycloak" >"$ROOT/target/keycloak.log" 2>&1 ||
        fail "Keycloak n’a pas pu être téléchargé : tout est dans target/keycloak.log"
    chmod +x "$KEYCLOAK/bin/kc.sh"
}
