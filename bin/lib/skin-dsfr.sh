#!/bin/sh
# Fetches the official package of the State's design system into skins/dsfr, which stays out of the repository: its
# terms reserve it to the State's sites.
set -e
VERSION=1.15.3
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$ROOT/bin/lib/java.sh"

TARGET=$ROOT/skins/dsfr
if [ -f "$TARGET/version" ] && [ "$(cat "$TARGET/version")" = "$VERSION" ]; then
    exit 0
fi
command -v npm >/dev/null 2>&1 || fail \
    "Il manque npm, par lequel vient l’habillage de l’État. Selon le système, tapez :" \
    "  Debian, Ubuntu   apt-get install npm" \
    "  macOS            brew install node"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "@gouvfr/dsfr@$VERSION" >/dev/null && tar xzf ./*.tgz) || fail \
    "L’habillage de l’État n’a pas pu être téléchargé : vérifiez que cette machine joint le registre de npm."
rm -rf "$TARGET"
mkdir -p "$ROOT/skins"
mv "$work/package/dist" "$TARGET"
echo "$VERSION" >"$TARGET/version"
