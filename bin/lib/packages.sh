# Read by the other scripts, after java.sh. Programs of the system's packages.

# Installs those that are missing when it may, says what to type when it may not. Each package is named as its program.
require_packages() {
    missing=
    for program in "$@"; do
        command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        fail "Il manque :$missing. Selon le système, tapez :" \
            "  Debian           sudo apt-get install$missing" \
            "  Fedora           sudo dnf install$missing" \
            "  macOS            brew install$missing"
    fi
    echo "Installation de$missing…" >&2
    # shellcheck disable=SC2086 # one word per package
    install_quietly $missing || {
        apt_get update && install_quietly $missing
    } || fail "L’installation de$missing a échoué : essayez « apt-get install$missing » pour voir pourquoi."
}

install_quietly() {
    apt_get install --no-install-recommends "$@"
}

# Bounded: a mirror that does not answer is a failure, not a wait.
apt_get() {
    DEBIAN_FRONTEND=noninteractive timeout 300 apt-get -y -qq -o DPkg::Lock::Timeout=120 "$@" >/dev/null 2>&1
}
