package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.outline.Outline;
import fr.percolateur.outline.Topic;
import fr.percolateur.prose.Cue;
import fr.percolateur.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where an event takes place, and whether one comes, connects, or may choose.
record Whereabouts(
        @Nullable Fact<EventFacts.Mode> mode,
        @Nullable Fact<String> venue,
        @Nullable Fact<String> address) {

    private static final Pattern ONLINE = Pattern.compile(
            "\\b(?:en ligne|a distance|distanciel|webinaires?|webconferences?|visio|visioconference|visio-conference|youtube"
                    + "|livestorm|teams|zoom|virtuel(?:le)?|chaine|live|internet)\\b|100 ?%? (?:en ligne|numerique)");
    private static final Pattern ONSITE = Pattern.compile("\\b(?:presentiel|sur place|physique)\\b");
    private static final Cue BOTH = Cue.of(
            "\\bpresentiel\\b.{0,25}\\b(?:en ligne|distanciel|a distance|visio|webinaire)"
                    + "|\\b(?:en ligne|distanciel|a distance|visio\\w*)\\b.{0,15}\\b(?:et|ou|/)\\b.{0,15}\\b(?:en presentiel|sur place|a paris)"
                    + "|\\b(?:egalement|aussi)\\b.{0,60}\\b(?:a distance|en ligne|en visio|distanciel)\\b"
                    + "|\\b(?:retransmi\\w+|diffuse\\w*|suivre|suivi\\w*)\\b.{0,60}\\b(?:en direct|en ligne|a distance|live)\\b"
                    + "|\\ba distance\\b.{0,15}\\bvisio|\\bhybride\\b",
            "en ligne",
            "distan",
            "visio",
            "webinaire",
            "en direct",
            "live",
            "hybride");
    /// What makes an event without a place one that is held online.
    private static final Cue HELD_ONLINE = Cue.of(
            "\\bwebinaires?\\b|\\bwebconference|\\bvisio-?conference|\\bdistanciel\\b|100 ?%? en ligne"
                    + "|\\b(?:evenement|formation|atelier|rencontre|session|conference|reunion|echange)s?\\b.{0,30}\\ben (?:ligne|visio)\\b"
                    + "|\\ben direct sur\\b",
            "webinaire", "webconf", "visio", "distanciel", "ligne", "direct");
    private static final Cue TAKES_PLACE_ONLINE = Cue.of(
            "\\b(?:aura lieu|auront lieu|se tiendra|se deroulera|se deroule|est organise\\w*)\\b[^.;]{0,80}"
                    + "\\b(?:en ligne|en visio\\w*|a distance|en distanciel)\\b",
            "ligne",
            "visio",
            "distan");
    private static final Pattern MODALITIES =
            Pattern.compile("^(?:en ligne|a distance|en visio\\w*|en distanciel)[ .;:]*(?:\\(.*)?$");
    private static final Pattern STREET = Pattern.compile(
            "(?=\\d)\\b\\d{1,3}(?: ?bis| ?ter)?,? (?:rue|avenue|av\\.|boulevard|bd|place|quai|cours|impasse|allée|route|chemin"
                    + "|esplanade|passage|square|parvis) [^,.;:()!?]{3,50}(?:,? (?:à )?\\d{5},? [\\p{L}][\\p{L}' -]{2,30})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APART =
            Pattern.compile(" (?:et|ou|&|\\+|-|–) |[/,;:+]| (?=en ligne|à distance|en visio)");
    private static final Set<String> FILLER = Set.of(
            "le",
            "la",
            "les",
            "l",
            "evenement",
            "atelier",
            "formation",
            "rencontre",
            "session",
            "reunion",
            "sous",
            "forme",
            "de",
            "en",
            "direct",
            "et",
            "ou",
            "sur",
            "100",
            "lieu",
            "");

    static Whereabouts of(Reading reading) {
        var place = labelled(reading, "lieu", "lieu|ou");
        var address = labelled(reading, "adresse", "adresse");
        var parts = place == null ? List.<String>of() : places(place.value());
        var venue = parts.isEmpty() || place == null ? null : new Fact<>(String.join(", ", parts), place.origin());
        if (venue != null && address == null && STREET.matcher(venue.value()).matches()) {
            address = Fact.deduced(venue.value());
            venue = null;
        }
        if (address != null) {
            venue = named(reading, venue, address);
            address = new Fact<>(tidy(address.value()), address.origin());
        }
        var mode = mode(reading, place, venue, address);
        var street =
                address == null && mode != null && mode.value() != EventFacts.Mode.ONLINE ? street(reading) : address;
        return new Whereabouts(mode, venue, street);
    }

    private static @Nullable Fact<String> labelled(Reading reading, String key, String labels) {
        return reading.header()
                .text(key)
                .map(text -> Outline.line(text.strip().replaceAll("\\s*\\n\\s*", ", "))
                        .text())
                .filter(text -> !text.isBlank())
                .map(Fact::written)
                .or(() -> reading.fields().stream()
                        .filter(field -> field.labelled("(?:" + labels + ")$")
                                && !field.content().isBlank())
                        .map(field -> Fact.deduced(field.content()))
                        .findFirst())
                .orElse(null);
    }

    /// The parts of « Maison des projets et en ligne » that are places.
    private static List<String> places(String place) {
        if (!ONLINE.matcher(Words.fold(place)).find()
                && !ONSITE.matcher(Words.fold(place)).find()) {
            return List.of(place.strip());
        }
        var places = new ArrayList<String>();
        for (var part : APART.split(place)) {
            var folded = Words.fold(part).strip();
            var taken = ONLINE.matcher(folded).find() || ONSITE.matcher(folded).find();
            if (!taken && !FILLER.containsAll(List.of(folded.split("[^\\p{L}\\d]+")))) {
                places.add(part.strip());
            }
        }
        return places;
    }

    /// The venue’s name where it stands apart: as label of the address, or before the street.
    private static @Nullable Fact<String> named(Reading reading, @Nullable Fact<String> venue, Fact<String> address) {
        for (var field : reading.fields()) {
            if (venue == null
                    && !field.label().isBlank()
                    && field.content().equals(address.value())
                    && !field.labelled("adresse|lieu|acces|ou")) {
                return Fact.deduced(field.label());
            }
        }
        var parts = List.of(address.value().split(" *, *"));
        var town = venue == null || !venue.value().strip().contains(" ");
        return parts.stream()
                .filter(part -> town
                        && parts.size() > 1
                        && part.contains(" ")
                        && part.chars().noneMatch(Character::isDigit))
                .filter(part -> !STREET.matcher("1 " + part).find())
                .findFirst()
                .map(Fact::deduced)
                .orElse(venue);
    }

    private static @Nullable Fact<EventFacts.Mode> mode(
            Reading reading,
            @Nullable Fact<String> place,
            @Nullable Fact<String> venue,
            @Nullable Fact<String> address) {
        var said = place == null ? "" : Words.fold(place.value());
        var online = ONLINE.matcher(said).find();
        var onsite = venue != null || ONSITE.matcher(said).find() || (address != null && !online);
        var both = choice(reading).anyMatch(text -> BOTH.in(text)) || modality(reading);
        if (online && onsite) {
            return Fact.written(EventFacts.Mode.HYBRID);
        }
        if (online) {
            return Fact.written(EventFacts.Mode.ONLINE);
        }
        if (onsite) {
            return both
                    ? Fact.deduced(EventFacts.Mode.HYBRID)
                    : new Fact<>(EventFacts.Mode.ONSITE, Fact.Origin.DEDUCED);
        }
        if (both) {
            return Fact.deduced(EventFacts.Mode.HYBRID);
        }
        return heldOnline(reading) ? Fact.deduced(EventFacts.Mode.ONLINE) : null;
    }

    /// Where an editor says that one may come or connect.
    private static Stream<String> choice(Reading reading) {
        var access = reading.header().mappings("acces").stream().flatMap(each -> each.text("type").stream());
        var fields = reading.fields().stream().map(field -> field.label() + " : " + field.content());
        var lines = reading.lines().stream().map(Line::text);
        return Stream.of(access, fields, Stream.of(reading.title()), lines)
                .flatMap(texts -> texts)
                .map(Words::fold);
    }

    /// « En ligne. » alone, as one of the ways to take part.
    private static boolean modality(Reading reading) {
        return reading.sections().stream()
                .filter(section -> section.topic() == Topic.REGISTRATION)
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.kind() == Block.Kind.ITEM)
                .anyMatch(block -> MODALITIES.matcher(Words.fold(block.text())).matches());
    }

    private static boolean heldOnline(Reading reading) {
        var categories =
                Stream.of("categories", "categorie", "tags").flatMap(key -> reading.header().texts(key).stream());
        var lede = reading.lede().stream().map(Line::text);
        var fields = reading.fields().stream().map(Field::content);
        return Stream.of(Stream.of(reading.title()), categories, lede, fields)
                        .flatMap(texts -> texts)
                        .anyMatch(text -> HELD_ONLINE.in(Words.fold(text)))
                || reading.lines().stream().anyMatch(line -> TAKES_PLACE_ONLINE.in(Words.fold(line.text())));
    }

    private static @Nullable Fact<String> street(Reading reading) {
        return Optional.of(STREET)
                .flatMap(street -> Stream.concat(
                                reading.fields().stream().map(Field::content),
                                reading.lines().stream().map(Line::text))
                        .map(street::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> Fact.deduced(tidy(matcher.group())))
                        .findFirst())
                .orElse(null);
    }

    private static String tidy(String address) {
        return address.replaceAll("\\s{0,20},(?:\\s{0,20},){0,20}\\s{0,20}", ", ")
                .replaceAll("\\s{2,}", " ")
                .strip();
    }
}
