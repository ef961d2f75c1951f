package fr.percolateur.authorisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may ask for a route: a line of `authorisation.csv`.
///
/// @param route a method and a path, such as `GET /agenda/{slug}/`
/// @param open whether it is for everyone, signed in or not
/// @param who those who may; all others are refused
/// @param with what stands for the variables of the path; all else is sent
/// @param answers the statuses for those who may; none for any that is neither a refusal nor a failure
record Rule(String route, boolean open, Set<Cast> who, Map<String, String> with, Set<Integer> answers) {

    static final Path TABLE = Path.of("src/test/resources/authorisation.csv");
    private static final int COLUMNS = 5;

    static List<Rule> table() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Rule::of)
                .toList();
    }

    private static Rule of(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != COLUMNS) {
            throw new AssertionError("not method; path; who; with; answers: " + line);
        }
        return new Rule(
                cells[0] + " " + cells[1],
                cells[2].equals("everyone"),
                who(cells[2]),
                with(cells[3]),
                words(cells[4]).stream().map(Integer::valueOf).collect(Collectors.toSet()));
    }

    private static Set<Cast> who(String cell) {
        return switch (cell) {
            case "everyone" -> Set.of(Cast.values());
            case "signed-in" ->
                Arrays.stream(Cast.values()).filter(one -> one != Cast.VISITOR).collect(Collectors.toSet());
            case "nobody" -> Set.of();
            default ->
                words(cell).stream().flatMap(word -> named(word).stream()).collect(Collectors.toSet());
        };
    }

    /// `editor` is that of the series alone, `editor*` that of any series.
    private static List<Cast> named(String word) {
        var found = Arrays.stream(Cast.values())
                .filter(one -> one.word().equals(word) || one.word().equals(word.replace("*", "")))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("nobody is called " + word);
        }
        return found;
    }

    private static Map<String, String> with(String cell) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : words(cell)) {
            var sign = pair.indexOf('=');
            fields.put(pair.substring(0, sign), pair.substring(sign + 1).replace('+', ' '));
        }
        return fields;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }

    boolean allows(Cast one) {
        return who.contains(one);
    }

    /// Those who may, each; of what is for everyone, some.
    Set<Cast> asked() {
        return open ? EnumSet.of(Cast.VISITOR, Cast.AGENT, Cast.ADMINISTRATOR) : who;
    }

    /// Whether those who may were answered as they should.
    boolean isMet(int status, String location) {
        if (!answers.isEmpty()) {
            return answers.contains(status);
        }
        var refused = status == 401 || status == 403 || location.startsWith("/connexion?suite=");
        return !refused && (status < 400 || status == 409 || status == 410 || status == 422);
    }

    boolean acts() {
        return !route.startsWith("GET ");
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    String path() {
        return route.substring(route.indexOf(' ') + 1);
    }
}
