package fr.percolateur.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.percolateur.document.Finding;
import fr.percolateur.rules.Code;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What code-hosting sites ask of a log: the essentials of the schema that OASIS publishes.
class SarifTest {

    private static Schema schema() throws IOException {
        try (var source = SarifTest.class.getResourceAsStream("/editorial/sarif-essentials.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(Objects.requireNonNull(source).readAllBytes(), UTF_8));
        }
    }

    private static List<Error> departures(String log) throws IOException {
        return schema().validate(
                        log,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String log(List<Finding> findings) {
        var out = new StringWriter();
        new SarifReport().write(findings, out);
        return out.toString();
    }

    @Test
    void writesWhatTheStandardAllows() throws IOException {
        var findings = List.of(
                Notes.finding(Code.EMPTY_HREF, 8, 1, "Le lien ne mène nulle part.", "<a href=\"\">", null),
                Notes.finding(Code.HTTP_LINK, 12, 5, "Pas chiffré.", "http://a.example/", "https://a.example/"));

        assertThat(departures(log(findings))).isEmpty();
        assertThat(departures(log(List.of()))).isEmpty();
    }

    @Test
    void wouldSeeALogThatTheStandardRefuses() throws IOException {
        var log = log(List.of(Notes.finding(Code.EMPTY_HREF, 8, 1, "Vide.", "<a href=\"\">", null)));

        assertThat(departures(log.replace("\"startLine\" : 8", "\"startLine\" : 0")
                        .replace("\"startLine\":8", "\"startLine\":0")))
                .isNotEmpty();
        assertThat(departures(log.replace("\"2.1.0\"", "\"2.2\""))).isNotEmpty();
        assertThat(departures(log.replace("\"error\"", "\"fatal\""))).isNotEmpty();
    }
}
