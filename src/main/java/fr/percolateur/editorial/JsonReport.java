package fr.percolateur.editorial;

import fr.percolateur.document.Finding;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Findings for programs: one array of
/// `{"file","line","column","rule","severity","message","excerpt","suggestion"}`, the suggestion null where there is
/// none.
public final class JsonReport {

    public void write(List<Finding> findings, Writer out) {
        try (var json = generator(out)) {
            array(findings, json);
            json.writeRaw("\n");
        }
    }

    /// The array alone, as a part of something larger.
    public static void array(List<Finding> findings, JsonGenerator json) {
        json.writeStartArray();
        for (var finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("file", finding.file());
            json.writeNumberProperty("line", finding.place().line());
            json.writeNumberProperty("column", finding.place().column());
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("excerpt", finding.excerpt());
            json.writeStringProperty("suggestion", finding.suggestion());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Indented, and leaves the writer open to whoever opened it.
    static JsonGenerator generator(Writer out) {
        var context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        return JsonFactory.builder()
                .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(context, out);
    }
}
