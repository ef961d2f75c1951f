package fr.percolateur.facts;

import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Phrases;
import java.util.Set;
import java.util.regex.Pattern;

/// The place of an event: a name in `lieu`, a postal address in `adresse`, lines in `acces`, and each of them once.
final class PlaceCheck implements Check {

    private static final Phrases MODES = new Phrases("""
            en ligne, a distance, en distanciel, distanciel, en presentiel, presentiel, visioconference, webinaire,
            en visio, par visio, hybride, virtuel, teams, zoom""");
    /// How the site says that there is no place: that, and no more, is understood.
    private static final Set<String> ONLINE = Lexicon.of("""
            en ligne, webinaire, webinaire en ligne, webinaire 100 en ligne, 100 en ligne, a distance,
            en visioconference, visioconference, en distanciel, distanciel, en visio, evenement en ligne,
            evenement 100 en ligne, entierement en ligne""");
    private static final Set<String> CITIES = Lexicon.of("""
            paris, lyon, marseille, lille, nantes, rennes, bordeaux, toulouse, strasbourg, montpellier, nice,
            grenoble, dijon, rouen, metz, nancy, tours, orleans, brest, france, ile de france, bruxelles, caen,
            angers, besancon, poitiers, limoges, amiens, saint denis, montreuil""");
    private static final Pattern STREET = Pattern.compile(
            "\\d{1,3} ?(?:bis|ter)?,? (?:rue|avenue|av\\.?|boulevard|bd|bld|place|quai|allee|chemin|impasse|cours|esplanade|square)\\b");
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");
    private static final int SENTENCE = 45;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        if (!manuscript.event()) {
            return;
        }
        var header = manuscript.document().frontMatter();
        var address = plain(header.text("adresse").orElse(""));
        if (header.get("lieu").orElse(null) instanceof Value.Scalar venue
                && !venue.isNull()
                && !venue.text().isBlank()) {
            venue(manuscript, venue, address, margin);
        }
        if (header.get("adresse").orElse(null) instanceof Value.Scalar written
                && address.chars().noneMatch(Character::isDigit)
                && !MODES.in(manuscript.passage("adresse", written).words()).isEmpty()) {
            margin.noteAs(Code.PLACE_FIELDS_MISUSED, "address-mode", written.place(), written.text(), null);
        }
        var place = plain(header.text("lieu").orElse(""));
        for (var field : header.mappings("champs_informations")) {
            field(field, place, address, margin);
        }
        for (var access : header.mappings("acces")) {
            if (access.get("type").orElse(null) instanceof Value.Scalar type
                    && type.text().length() > SENTENCE) {
                margin.noteAs(Code.PLACE_FIELDS_MISUSED, "sentence", type.place(), type.text(), null);
            }
        }
        dingbats(manuscript, margin);
    }

    private static void venue(Manuscript manuscript, Value.Scalar venue, String address, Margin margin) {
        var name = plain(venue.text());
        var passage = manuscript.passage("lieu", venue);
        if (!ONLINE.contains(name) && !MODES.in(passage.words()).isEmpty()) {
            margin.noteAs(Code.PLACE_FIELDS_MISUSED, "mode", venue.place(), venue.text(), null);
        } else if (CITIES.contains(name) && !address.isEmpty() && address.split(" ").length > 5) {
            margin.noteAs(Code.PLACE_FIELDS_MISUSED, "city", venue.place(), venue.text(), null);
        } else if (STREET.matcher(passage.words().folded()).find()
                || POSTCODE.matcher(passage.words().folded()).find()
                || name.equals(address)) {
            margin.noteAs(Code.PLACE_FIELDS_MISUSED, "address", venue.place(), venue.text(), null);
        }
    }

    private static void field(Value.Mapping field, String place, String address, Margin margin) {
        var label = plain(field.text("intitule").orElse(""));
        if (!(field.get("contenu").orElse(null) instanceof Value.Scalar content) || content.isNull()) {
            return;
        }
        var text = plain(content.text());
        var named = label.equals("lieu") || label.equals("adresse") || label.equals("lieux") || label.equals("ou");
        var repeats = !address.isEmpty() && text.length() > 12 && (text.contains(address) || address.contains(text));
        if (repeats || named && !(place.isEmpty() && address.isEmpty()) && !text.isEmpty()) {
            margin.noteAs(Code.PLACE_FIELDS_MISUSED, "twice", content.place(), content.text(), null);
        }
    }

    private static String plain(String text) {
        return String.join(" ", Words.fold(text).strip().split("[^\\p{L}\\p{N}]+"))
                .strip();
    }

    /// Circled figures stand for the lines of the métro.
    private static void dingbats(Manuscript manuscript, Margin margin) {
        for (var passage : manuscript.passages()) {
            var text = passage.text();
            for (var i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                if (c >= '\u2460' && c <= '\u24FF' || c >= '\u2776' && c <= '\u2793') {
                    margin.note(
                            Code.METRO_DINGBATS, passage, i, Math.min(text.length(), i + 20), null, String.valueOf(c));
                    break;
                }
            }
        }
    }
}
