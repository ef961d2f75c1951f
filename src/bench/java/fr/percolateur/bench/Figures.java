package fr.percolateur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one bench measured: conditions in words, figures by a `snake_case` name, in the order they were given.
///
/// For people an aligned table; for machines `{"name","date","conditions":{…},"figures":{…}}`.
public final class Figures {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

    private final String name;
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, Double> figures = new LinkedHashMap<>();

    public Figures(String name) {
        this.name = name;
    }

    public Figures condition(String what, Object value) {
        conditions.put(what, String.valueOf(value));
        return this;
    }

    /// @throws IllegalArgumentException when the name is not in `snake_case`
    public Figures figure(String figure, double value) {
        if (!NAME.matcher(figure).matches()) {
            throw new IllegalArgumentException("not snake_case: " + figure);
        }
        figures.put(figure, value);
        return this;
    }

    public void print(PrintStream out) {
        out.println("bench " + name);
        var width = Math.max(longest(conditions), longest(figures));
        conditions.forEach((what, value) -> out.println("  " + padded(what, width) + "  " + value));
        out.println();
        figures.forEach((figure, value) -> out.println("  " + padded(figure, width) + "  " + shown(value)));
    }

    public void write(Path file) throws IOException {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var all = new LinkedHashMap<String, Object>();
        all.put("name", name);
        all.put("date", OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("conditions", conditions);
        all.put("figures", figures);
        Files.writeString(file, json.writeValueAsString(all) + "\n");
    }

    /// Prints, and writes where `--json FILE` asks for it.
    public void report(Options options) throws IOException {
        print(System.out);
        if (options.json() != null) {
            write(options.json());
        }
    }

    private static int longest(Map<String, ?> rows) {
        return rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) >= 10
                ? String.format(Locale.ROOT, "%10.0f", value)
                : String.format(Locale.ROOT, "%10.3f", value);
    }
}
