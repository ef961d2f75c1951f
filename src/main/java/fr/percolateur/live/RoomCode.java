package fr.percolateur.live;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// The code on the wall: a word that everyone can spell after hearing it, and two digits.
final class RoomCode {

    private static final List<String> WORDS = List.of(
            "abricot",
            "agenda",
            "alpage",
            "ancre",
            "ardoise",
            "atelier",
            "avenue",
            "balcon",
            "bambou",
            "banquise",
            "barque",
            "biscuit",
            "bobine",
            "bocage",
            "bougie",
            "boussole",
            "brioche",
            "cabane",
            "cactus",
            "canal",
            "canoe",
            "caramel",
            "carnet",
            "cascade",
            "castor",
            "cerise",
            "chalet",
            "citron",
            "clairon",
            "colline",
            "comptoir",
            "corail",
            "coton",
            "crayon",
            "cuivre",
            "cypres",
            "domino",
            "dragon",
            "ecluse",
            "ecureuil",
            "estuaire",
            "fanfare",
            "farine",
            "festin",
            "figue",
            "flocon",
            "fontaine",
            "fougere",
            "galet",
            "gare",
            "genet",
            "girafe",
            "glacier",
            "granit",
            "grenier",
            "guitare",
            "hamac",
            "hibou",
            "horloge",
            "jardin",
            "jonque",
            "kiosque",
            "lagune",
            "lanterne",
            "lavande",
            "lilas",
            "lucarne",
            "madrier",
            "mandarine",
            "marbre",
            "mascaret",
            "melon",
            "mesange",
            "minuit",
            "mirabelle",
            "moulin",
            "muscade",
            "navette",
            "noisette",
            "nuage",
            "olive",
            "orage",
            "orchestre",
            "oseille",
            "palette",
            "panier",
            "papaye",
            "parasol",
            "pastel",
            "pelican",
            "phare",
            "pinceau",
            "pivoine",
            "platane",
            "polder",
            "pommier",
            "prairie",
            "quartz",
            "radeau",
            "raisin",
            "ravine",
            "refuge",
            "ruche",
            "sablier",
            "safran",
            "saule",
            "savane",
            "sentier",
            "soleil",
            "sorbier",
            "tambour",
            "tilleul",
            "tomate",
            "torrent",
            "trefle",
            "tulipe",
            "vallon",
            "vanille",
            "verger",
            "violon");

    private static final int FIRST = 10;
    private static final int END = 100;

    private RoomCode() {}

    static String fresh() {
        var random = ThreadLocalRandom.current();
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(FIRST, END);
    }

    /// As people type it: capitals, accents and spaces make no difference.
    static String typed(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]", "");
    }
}
