# Read by the other scripts. Finds JDK 25 and exports JAVA_HOME; finds Maven.

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk() {
    java_on_path=$(command -v javac 2>/dev/null) && java_on_path=$(readlink -f "$java_on_path" 2>/dev/null)
    for home in \
        "${JAVA_HOME:-}" \
        "${java_on_path%/bin/javac}" \
        /usr/lib/jvm/* \
        /usr/java/* \
        /opt/java/* /opt/jdk* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
        "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* \
        "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
        "$HOME"/.jenv/versions/* \
        "$HOME"/.jdks/* \
        "$HOME"/.gradle/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if is_jdk_25 "$home"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -F -v 25 2>/dev/null
}

use_jdk() {
    JAVA_HOME=$(find_jdk) || fail \
        "Il manque un JDK 25 sur cette machine. Selon le système, tapez :" \
        "  Debian, Ubuntu   apt-get install openjdk-25-jdk   (ou le paquet temurin-25-jdk d’Adoptium)" \
        "  Fedora           dnf install java-25-openjdk-devel" \
        "  macOS            brew install openjdk@25" \
        "  SDKMAN           sdk install java 25-tem" \
        "Percolateur le trouvera de lui-même ; s’il est ailleurs, indiquez-le par JAVA_HOME."
    export JAVA_HOME
}

use_maven() {
    use_jdk
    command -v mvn >/dev/null 2>&1 || fail \
        "Il manque Maven. Selon le système, tapez :" \
        "  Debian, Ubuntu   apt-get install maven" \
        "  Fedora           dnf install maven" \
        "  macOS            brew install maven"
}

# A source that was renamed leaves its old class behind, and Spring would find both.
forget_classes() {
    rm -rf "$ROOT/target/classes" "$ROOT/target/test-classes" "$ROOT/target/generated-sources"
}

# Prints the comment that opens a script, from its second line on: its help.
show_help() {
    sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$1"
}
