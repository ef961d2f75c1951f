package fr.percolateur.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundles and those who speak from them agree.
class WordingTest {

    private static final Path SOURCES = Path.of("src/main");

    /// `say("module.key"` says a sentence; `say("module.key." +` says one of several.
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z]+\\.[^\"]+)\"(\\s*\\+)?");

    @Test
    void everySentenceSaidIsWritten() throws IOException {
        var written = written().keySet();
        var missing = new TreeSet<String>();
        for (var key : said()) {
            if (key.endsWith("*") ? written.stream().noneMatch(starts(key)) : !written.contains(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceNeedsDoubledApostrophes() throws IOException {
        assertThat(written().entrySet().stream()
                        .filter(sentence -> sentence.getValue().contains("'")))
                .isEmpty();
    }

    /// A wide one is for the colon and the quotation marks.
    @Test
    void theSpaceBeforeATallSignIsNarrow() throws IOException {
        assertThat(written().entrySet().stream()
                        .filter(sentence -> sentence.getValue().matches("(?s).*\u00A0[?!;].*")))
                .isEmpty();
    }

    private static java.util.function.Predicate<String> starts(String pattern) {
        return key -> key.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    private static Set<String> said() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file : files.filter(WordingTest::speaks).toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1) + (match.group(2) == null ? "" : "*"))
                        .forEach(keys::add);
            }
        }
        assertThat(keys).hasSizeGreaterThan(50);
        return keys;
    }

    private static boolean speaks(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".jte");
    }

    private static Map<String, String> written() throws IOException {
        var sentences = new TreeMap<String, String>();
        try (Stream<Path> bundles = Files.list(SOURCES.resolve("resources/messages"))) {
            for (var bundle : bundles.toList()) {
                var module = bundle.getFileName().toString().replace(".properties", "");
                load(bundle).forEach((key, value) -> sentences.put(module + "." + key, String.valueOf(value)));
            }
        }
        return sentences;
    }

    private static Properties load(Path bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }
}
