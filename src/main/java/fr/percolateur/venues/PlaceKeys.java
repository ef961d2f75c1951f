package fr.percolateur.venues;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The keys of a document that say where: `lieu`, `adresse`, `acces`.
final class PlaceKeys {

    private final Document document;

    PlaceKeys(Document document) {
        this.document = document;
    }

    Change at(Venue venue, String place) {
        return then(then(document.set("lieu", Value.text(place)), venue.address(), "adresse"), access(venue.access()));
    }

    private static Change then(Change change, String text, String key) {
        return switch (change) {
            case Change.Changed(var changed) -> text.isEmpty() ? change : changed.set(key, Value.text(text));
            case Change.Refused refused -> refused;
        };
    }

    private static Change then(Change change, List<Value.Mapping> access) {
        return switch (change) {
            case Change.Changed(var changed) -> access.isEmpty() ? change : changed.withItems("acces", access);
            case Change.Refused refused -> refused;
        };
    }

    /// « Métro : ligne 1 ; ligne 4 », a means a line.
    private static List<Value.Mapping> access(String text) {
        var means = new ArrayList<Value.Mapping>();
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var colon = line.indexOf(':');
            var type = colon < 0 ? line : line.substring(0, colon);
            var lines = colon < 0 ? "" : line.substring(colon + 1);
            var entries = new LinkedHashMap<String, Value>();
            entries.put("type", Value.text(type.strip()));
            entries.put(
                    "lignes",
                    Value.list(Stream.of(lines.split(";"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .map(name -> Value.mapping(Map.of("nom", Value.text(name))))
                            .toList()));
            means.add((Value.Mapping) Value.mapping(entries));
        }
        return means;
    }
}
