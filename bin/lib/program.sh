# Read by the other scripts, after java.sh. Builds the program when its sources are newer, and runs it.

PROGRAM=$ROOT/target/program
# the same for the rehearsal and for the program: else the cache is refused
JAVA_FLAGS="-XX:+UseCompactObjectHeaders -Xlog:aot=off -Xlog:cds=off --enable-native-access=ALL-UNNAMED"
# G1, Java's own choice, costs each write of a reference something; on two cores that is a quarter of the pages
SITE_FLAGS="-XX:+UseParallelGC"
# they end before Java's second compiler would have paid for itself
TOOL_FLAGS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

# Whether something was written since the program was built.
is_stale() {
    [ -f "$PROGRAM/built" ] || return 0
    [ -n "$(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$PROGRAM/built" -print 2>/dev/null | head -n 1)" ]
}

build_program() {
    is_stale || return 0
    use_maven
    # two commands typed at once: one builds, the other waits
    mkdir -p "$ROOT/target"
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$ROOT/target/building.lock"
        flock 9
        is_stale || { exec 9>&-; return 0; }
    fi
    echo "Construction de Percolateur (une fois ; quelques minutes si Maven doit tout télécharger)…" >&2
    started=$(mktemp)
    forget_classes
    if ! mvn -B -q -f "$ROOT/pom.xml" -Dmaven.test.skip=true package >"$ROOT/target/build.log" 2>&1; then
        grep -m 20 ERROR "$ROOT/target/build.log" >&2
        fail "La construction a échoué : tout est dans target/build.log"
    fi
    extract_program
    train_program
    mv "$started" "$PROGRAM/built"
    exec 9>&- || true
}

# Spring Boot's jar, unfolded: it starts faster, and Java's cache only covers plain jars.
extract_program() {
    rm -rf "$PROGRAM"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/target/percolateur.jar" extract --destination "$PROGRAM" >/dev/null
}

# Java's ahead-of-time caches: what a command loads, loaded once and kept; one for those that serve, a smaller one for
# those that do their work and end. Without them all works, slower.
train_program() {
    rehearse site "$SITE_FLAGS" --site && rehearse tools "$TOOL_FLAGS" || echo \
        "Le démarrage rapide n’a pas pu être préparé (voir target/rehearsal.log) : tout marche, moins vite." >&2
}

rehearse() {
    cache=$PROGRAM/$1.aot
    flags=$2
    shift 2
    data=$(mktemp -d)
    "$JAVA_HOME/bin/java" $JAVA_FLAGS $flags -XX:AOTCacheOutput="$cache" -jar "$PROGRAM/percolateur.jar" \
        rehearse --data "$data" "$@" >"$ROOT/target/rehearsal.log" 2>&1
    rehearsed=$?
    rm -rf "$data"
    [ "$rehearsed" = 0 ] || rm -f "$cache"
    return "$rehearsed"
}

# Becomes the program: signals, Ctrl-C among them, reach it directly.
exec_program() {
    case ${1:-} in
    serve | demo)
        cache=$PROGRAM/site.aot
        JAVA_FLAGS="$JAVA_FLAGS $SITE_FLAGS"
        ;;
    *)
        cache=$PROGRAM/tools.aot
        JAVA_FLAGS="$JAVA_FLAGS $TOOL_FLAGS"
        ;;
    esac
    if [ -f "$cache" ]; then
        JAVA_FLAGS="$JAVA_FLAGS -XX:AOTCache=$cache"
    fi
    exec "$JAVA_HOME/bin/java" $JAVA_FLAGS -Dpercolateur.home="$ROOT" -Dpercolateur.skins="$ROOT/skins" \
        -jar "$PROGRAM/percolateur.jar" "$@"
}
