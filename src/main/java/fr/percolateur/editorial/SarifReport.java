package fr.percolateur.editorial;

import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.rules.Rule;
import fr.percolateur.wording.Wording;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/// Findings as SARIF 2.1.0, the form that code-hosting sites show beside the lines (OASIS, Static Analysis Results
/// Interchange Format). Columns count code points; each rule comes with its help.
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    public void write(List<Finding> findings, Writer out) {
        try (var json = JsonReport.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            var indexes = tool(Checks.standard().rules(), json);
            json.writeArrayPropertyStart("results");
            findings.forEach(finding -> result(finding, indexes, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static Map<String, Integer> tool(List<Rule> rules, JsonGenerator json) {
        var indexes = new HashMap<String, Integer>();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Percolateur");
        json.writeStringProperty("language", "fr-FR");
        json.writeArrayPropertyStart("rules");
        for (var rule : rules) {
            indexes.put(rule.id(), indexes.size());
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            text("shortDescription", rule.title(), json);
            text("fullDescription", rule.why(), json);
            json.writeObjectPropertyStart("help");
            json.writeStringProperty("text", rule.why() + "\n" + rule.mend());
            json.writeStringProperty("markdown", Wording.say("editorial.report.sarif-help", rule.why(), rule.mend()));
            json.writeEndObject();
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        return indexes;
    }

    private static void result(Finding finding, Map<String, Integer> indexes, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        var index = indexes.get(finding.rule());
        if (index != null) {
            json.writeNumberProperty("ruleIndex", index);
        }
        json.writeStringProperty("level", level(finding.severity()));
        text("message", message(finding), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(finding.file()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", finding.place().line());
        json.writeNumberProperty("startColumn", finding.place().column());
        text("snippet", finding.excerpt(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(
                "percolateur/v1", Integer.toHexString(Objects.hash(finding.file(), finding.rule(), finding.excerpt())));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String message(Finding finding) {
        return finding.suggestion() == null
                ? finding.message()
                : finding.message() + "\n" + Wording.say("editorial.report.write", finding.suggestion());
    }

    private static void text(String property, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }

    /// A path as a URI reference (RFC 3986): file names here hold spaces, `<<` and `%`.
    private static String uri(String path) {
        var uri = new StringBuilder();
        for (var b : path.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            var letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append("%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
