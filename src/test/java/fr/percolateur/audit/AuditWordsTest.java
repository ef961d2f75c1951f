package fr.percolateur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.ideas.IdeaState;
import fr.percolateur.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The log is read by people: nothing in it stands as code writes it.
class AuditWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/percolateur");

    /// An act as code writes it: a thing and what was done of it.
    private static final Pattern ACT = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

    private static final Pattern SUBJECT =
            Pattern.compile("AuditAct\\.by\\([^\";]*(?:\"[a-z.-]+\"[^\";]*)?\"([a-z-]+)/\"");

    private static final Set<String> FILES = Set.of("css", "csv", "ods", "pdf", "xlsx");

    private static Stream<String> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .filter(source -> source.contains("AuditAct") || source.contains("AuditLog"))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What looks like an act and is none: a message, what is kept of people, the name of a file.
    private static boolean isAct(String literal) {
        return !isMessage(literal)
                && !isMessage(literal + ".what")
                && !FILES.contains(literal.substring(literal.indexOf('.') + 1));
    }

    private static boolean isMessage(String key) {
        var bundle = "/messages/" + key.substring(0, key.indexOf('.')) + ".properties";
        return AuditWordsTest.class.getResource(bundle) != null && Wording.knows(key);
    }

    private static Set<String> acts() throws IOException {
        Set<String> acts = sources()
                .flatMap(source -> ACT.matcher(source).results().map(found -> found.group(1)))
                .filter(AuditWordsTest::isAct)
                .collect(Collectors.toCollection(TreeSet::new));
        // put together where they are written
        Arrays.stream(IdeaState.values())
                .forEach(state -> acts.add("idea." + state.name().toLowerCase(Locale.ROOT)));
        acts.addAll(Set.of("adoption.shown", "adoption.hidden"));
        acts.addAll(Set.of("quotation.signed", "quotation.refused", "quotation.withdrawn"));
        return acts;
    }

    @Test
    void givesWordsToEveryAct() throws IOException {
        assertThat(acts())
                .contains("idea.merged", "issue.scheduled", "registration.approved", "idea.retained")
                .allSatisfy(act -> assertThat(AuditWords.act(act)).isNotEqualTo(act));
    }

    @Test
    void givesWordsToWhateverWasActedOn() throws IOException {
        Set<String> subjects = sources()
                .flatMap(source -> SUBJECT.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(subjects).contains("issue", "idea", "lesson").allSatisfy(subject -> {
            assertThat(AuditWords.subject(subject + "/7")).isNotEqualTo(subject + "/7");
            assertThat(AuditWords.kind(subject)).isNotEqualTo(subject);
        });
    }
}
