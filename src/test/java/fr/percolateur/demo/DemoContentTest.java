package fr.percolateur.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DemoContentTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Path SOURCES = Path.of("src/main/resources/demo");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final Pattern DAY =
            Pattern.compile("(" + String.join("|", WEEKDAYS) + ")\\s(1er|\\d{1,2})\\s(\\p{L}+)(?:\\s(\\d{4}))?");
    private static final Pattern LINK = Pattern.compile("\\]\\((/[^)]*)\\)");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    @TempDir
    Path folder;

    /// Noon, both sides of midnight in Paris, and the nights when the clocks change; a Monday and a Sunday.
    static Stream<Instant> moments() {
        return Stream.of(
                        "2026-11-23T11:00:00Z",
                        "2026-11-22T23:05:00Z",
                        "2026-11-22T22:58:00Z",
                        "2026-12-31T22:30:00Z",
                        "2027-03-28T09:00:00Z",
                        "2027-10-31T12:00:00Z",
                        "2028-02-29T15:00:00Z")
                .map(Instant::parse);
    }

    @Test
    void listsEveryDocumentThatStandsInTheFolder() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var documents = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertEquals(documents, DemoContent.index());
        }
    }

    @Test
    void writesTheWholeWorld() {
        var written = DemoContent.writeTo(folder, NOON);
        var folders = new TreeMap<String, Integer>();
        documents().keySet().forEach(path -> folders.merge(path.substring(0, path.indexOf('/')), 1, Integer::sum));
        assertEquals(29, written);
        assertEquals(Map.of("actualites", 8, "agenda", 17, "series", 4), folders);
    }

    @Test
    void writesTheSameFilesOverOnASecondRun() {
        DemoContent.writeTo(folder, NOON);
        var first = documents();
        DemoContent.writeTo(folder, NOON);
        assertEquals(first, documents());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void leavesNoTokenAndNoWordOfADraft(Instant now) {
        DemoContent.writeTo(folder, now);
        var left = Pattern.compile("\\[\\[|]]|(?i:lorem|à compléter|à définir|todo|xxx|tbd)");
        documents().forEach((path, text) -> assertFalse(left.matcher(text).find(), path));
    }

    /// A day or a year written by hand would be false on another day.
    @Test
    void takesEveryDayFromAToken() {
        var byHand = Pattern.compile(DAY.pattern() + "|\\b20\\d\\d\\b");
        DemoContent.index()
                .forEach(path ->
                        assertFalse(byHand.matcher(text(SOURCES.resolve(path))).find(), path));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void namesTheTrueWeekdayOfEveryDay(Instant now) {
        DemoContent.writeTo(folder, now);
        var today = now.atZone(PARIS).toLocalDate();
        var days = 0;
        for (var document : documents().entrySet()) {
            var matcher = DAY.matcher(document.getValue());
            while (matcher.find()) {
                days++;
                var number = matcher.group(2).equals("1er") ? 1 : Integer.parseInt(matcher.group(2));
                var month = MONTHS.indexOf(matcher.group(3)) + 1;
                assertTrue(month > 0, document.getKey() + ": " + matcher.group());
                var weekday = DayOfWeek.of(WEEKDAYS.indexOf(matcher.group(1)) + 1);
                assertTrue(
                        years(matcher.group(4), today)
                                .mapToObj(year -> LocalDate.of(year, month, number))
                                .anyMatch(day -> day.getDayOfWeek() == weekday),
                        document.getKey() + ": " + matcher.group());
            }
        }
        assertTrue(days >= 15, "days found: " + days);
    }

    /// The year that is written; without one, those within a year of today.
    private static IntStream years(String written, LocalDate today) {
        return written != null
                ? IntStream.of(Integer.parseInt(written))
                : IntStream.rangeClosed(
                        today.minusYears(1).getYear(), today.plusYears(1).getYear());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void holdsExactlyOneMeetingThatIsLiveNow(Instant now) {
        DemoContent.writeTo(folder, now);
        assertEquals(
                List.of("agenda/tester-sa-demarche-avec-trois-usagers.md"),
                events().entrySet().stream()
                        .filter(event -> event.getValue().containsKey("event_start_date"))
                        .filter(event -> !start(event.getValue()).toInstant().isAfter(now)
                                && end(event.getValue()).toInstant().isAfter(now))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void showsEveryStateAVisitorMayMeet() {
        DemoContent.writeTo(folder, NOON);
        var states = new TreeMap<String, List<String>>();
        events().forEach((path, event) -> states.computeIfAbsent(state(event, NOON), key -> new ArrayList<>())
                .add(slug(path)));
        assertEquals(
                Map.of(
                        "brouillon", List.of("ce-que-coute-une-piece-justificative"),
                        "annulé", List.of("une-carte-trois-pieges"),
                        "reporté", List.of("journee-des-archives-ouvertes"),
                        "sans date", List.of("compter-les-courriers-sans-compter-les-gens"),
                        "en cours", List.of("tester-sa-demarche-avec-trois-usagers"),
                        "bientôt ouvert", List.of("qui-decide-quand-la-machine-propose"),
                        "à approuver", List.of("un-formulaire-pour-tout-le-monde"),
                        "ouvert",
                                List.of(
                                        "accueillir-partout-aussi-bien",
                                        "des-courriers-compris-du-premier-coup",
                                        "lire-un-tableau-de-bord-sans-se-tromper"),
                        "passé",
                                List.of(
                                        "fixer-le-bon-seuil-d-alerte",
                                        "forum-le-premier-accueil-decide-de-tout",
                                        "forum-une-journee-de-l-autre-cote-du-guichet",
                                        "la-demarche-sans-compte-est-ce-possible",
                                        "lire-a-voix-haute-avant-d-envoyer",
                                        "un-formulaire-huit-questions-de-moins",
                                        "un-guichet-qui-rappelle")),
                states);
    }

    private static String state(Map<String, Object> event, Instant now) {
        if (Boolean.FALSE.equals(event.get("published"))) {
            return "brouillon";
        }
        if ("annule".equals(event.get("statut"))) {
            return "annulé";
        }
        if ("reporte".equals(event.get("statut"))) {
            return "reporté";
        }
        if (!event.containsKey("event_start_date")) {
            return "sans date";
        }
        if (end(event).toInstant().isBefore(now)) {
            return "passé";
        }
        if (!start(event).toInstant().isAfter(now)) {
            return "en cours";
        }
        var registration = mapping(at(event, "inscription"));
        assertTrue(date(at(registration, "ferme")).toInstant().isAfter(now));
        if (date(at(registration, "ouvre")).toInstant().isAfter(now)) {
            return "bientôt ouvert";
        }
        return Boolean.TRUE.equals(registration.get("approbation")) ? "à approuver" : "ouvert";
    }

    @ParameterizedTest
    @MethodSource("moments")
    void ordersTheDatesOfEveryEvent(Instant now) {
        DemoContent.writeTo(folder, now);
        events().forEach((path, event) -> {
            assertTrue(date(at(event, "date")).toInstant().isBefore(now), path);
            if (event.containsKey("inscription")) {
                var registration = mapping(at(event, "inscription"));
                var opens = date(at(registration, "ouvre"));
                var closes = date(at(registration, "ferme"));
                assertFalse(opens.isBefore(date(at(event, "date"))), path);
                assertTrue(opens.isBefore(closes), path);
                assertFalse(closes.isAfter(start(event)), path);
            }
        });
        documents().forEach((path, text) -> {
            if (path.startsWith("actualites/")) {
                assertTrue(date(at(header(path, text), "date")).toInstant().isBefore(now), path);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("moments")
    void fillsEachDayWithItsProgramme(Instant now) {
        DemoContent.writeTo(folder, now);
        var measured = 0;
        for (var document : events().entrySet()) {
            var event = document.getValue();
            if (!event.containsKey("programme")) {
                continue;
            }
            measured++;
            var path = document.getKey();
            var sessions = mappings(at(event, "programme"));
            var lastDay = (int) Duration.between(
                                    start(event).toLocalDate().atStartOfDay(),
                                    end(event).toLocalDate().atStartOfDay())
                            .toDays()
                    + 1;
            for (var day = 1; day <= lastDay; day++) {
                var today = day;
                var ofDay = sessions.stream()
                        .filter(session -> session.getOrDefault("jour", 1).equals(today))
                        .toList();
                assertContiguous(path, ofDay);
                if (day == 1) {
                    assertEquals(start(event).toLocalTime(), begins(ofDay.getFirst()), path);
                }
                if (day == lastDay) {
                    assertEquals(end(event).toLocalTime(), ends(ofDay.getLast()), path);
                }
            }
        }
        assertEquals(15, measured);
    }

    /// Each session starts where an earlier one ended, or beside the one before it in another room.
    private static void assertContiguous(String path, List<Map<String, Object>> sessions) {
        var ended = new TreeSet<LocalTime>();
        ended.add(begins(sessions.getFirst()));
        for (var i = 0; i < sessions.size(); i++) {
            var session = sessions.get(i);
            assertTrue(ended.contains(begins(session)), path + ": " + session.get("titre"));
            if (i > 0) {
                var before = sessions.get(i - 1);
                assertFalse(begins(session).isBefore(begins(before)), path + ": " + session.get("titre"));
                if (begins(session).isBefore(ends(before))) {
                    assertFalse(at(session, "salle").equals(before.get("salle")), path + ": " + session.get("titre"));
                }
            }
            ended.add(ends(session));
        }
        assertEquals(ended.last(), ends(sessions.getLast()), path);
    }

    @Test
    void namesEverySpeakerOfTheProgramme() {
        DemoContent.writeTo(folder, NOON);
        var portraits = new TreeMap<String, String>();
        events().forEach((path, event) -> {
            var known = mappings(event.getOrDefault("intervenants", List.of())).stream()
                    .collect(toMap(
                            speaker -> (String) speaker.get("id"),
                            speaker -> speaker.get("nom") + ", " + speaker.get("fonction") + ", "
                                    + speaker.get("organisme")));
            var speaking = new TreeSet<String>();
            mappings(event.getOrDefault("programme", List.of()))
                    .forEach(session ->
                            ((List<?>) at(session, "intervenants")).forEach(id -> speaking.add((String) id)));
            if (event.containsKey("programme")) {
                assertEquals(new TreeSet<>(known.keySet()), speaking, path);
            }
            known.forEach((id, portrait) -> assertEquals(portrait, portraits.merge(id, portrait, (a, b) -> a), path));
        });
        assertEquals(17, portraits.size());
    }

    @Test
    void numbersTheEditionsOfASeriesByTheirDates() {
        DemoContent.writeTo(folder, NOON);
        var editions = new TreeMap<String, List<Integer>>();
        events().values().stream()
                .filter(event -> event.containsKey("edition"))
                .sorted((a, b) -> start(a).compareTo(start(b)))
                .forEach(event -> editions.computeIfAbsent((String) event.get("serie"), key -> new ArrayList<>())
                        .add((Integer) event.get("edition")));
        assertEquals(
                Map.of(
                        "cafe-transfo", List.of(9, 10, 11, 12, 13, 14),
                        "midi-donnees", List.of(4, 5, 6),
                        "forum-des-guichets", List.of(1, 2, 3),
                        "ateliers-de-l-essai", List.of(7, 8, 9)),
                editions);
    }

    @Test
    void leadsEveryLinkToAPublishedPage() {
        DemoContent.writeTo(folder, NOON);
        var pages = new TreeSet<String>();
        documents().forEach((path, text) -> {
            if (!Boolean.FALSE.equals(header(path, text).get("published"))) {
                pages.add("/" + path.replaceFirst("\\.md$", "/"));
            }
        });
        documents().forEach((path, text) -> {
            LINK.matcher(text)
                    .results()
                    .forEach(link -> assertTrue(pages.contains(link.group(1)), path + link.group()));
            var card = header(path, text).get("redirection-interne");
            assertTrue(card == null || pages.contains(card), path);
        });
    }

    private Map<String, String> documents() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            DemoContentTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Map<String, Object>> events() {
        var events = new TreeMap<String, Map<String, Object>>();
        documents().forEach((path, text) -> {
            if (path.startsWith("agenda/")) {
                events.put(path, header(path, text));
            }
        });
        return events;
    }

    private static Map<String, Object> header(String path, String text) {
        assertTrue(text.startsWith("---\n"), path);
        var end = text.indexOf("\n---\n");
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setLabel(path)
                .build();
        return mapping(new Load(settings).loadFromString(text.substring(4, end + 1)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> mappings(Object value) {
        return ((List<?>) value).stream().map(DemoContentTest::mapping).toList();
    }

    private static Object at(Map<String, Object> mapping, String key) {
        return requireNonNull(mapping.get(key), key);
    }

    private static String slug(String path) {
        return path.substring(path.indexOf('/') + 1, path.length() - ".md".length());
    }

    private static OffsetDateTime date(Object value) {
        return OffsetDateTime.parse((String) value, DATE);
    }

    private static OffsetDateTime start(Map<String, Object> event) {
        return date(at(event, "event_start_date"));
    }

    private static OffsetDateTime end(Map<String, Object> event) {
        return date(at(event, "event_end_date"));
    }

    private static LocalTime begins(Map<String, Object> session) {
        return LocalTime.parse((String) at(session, "debut"));
    }

    private static LocalTime ends(Map<String, Object> session) {
        return begins(session).plusMinutes((Integer) at(session, "duree_min"));
    }
}
