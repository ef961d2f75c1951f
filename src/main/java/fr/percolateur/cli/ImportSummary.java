package fr.percolateur.cli;

import fr.percolateur.editorial.JsonReport;
import fr.percolateur.library.ImportReport;
import fr.percolateur.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// What an import did, for a person or a program.
final class ImportSummary {

    private ImportSummary() {}

    static void text(ImportReport report, boolean dryRun, Path folder, PrintWriter out) {
        out.println(Wording.say(
                dryRun ? "cli.would-import" : "cli.imported",
                report.documents(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.drafts()));
        report.renamed().forEach(moved -> out.println(Wording.say("cli.renamed", moved.from(), moved.to())));
        if (!report.findings().isEmpty()) {
            out.println(Wording.say("cli.see-findings", report.findings().size(), folder));
        }
    }

    static void json(ImportReport report, PrintWriter out) {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("documents", report.documents());
            json.writeNumberProperty("drafts", report.drafts());
            json.writeNumberProperty("added", report.added());
            json.writeNumberProperty("changed", report.changed());
            json.writeNumberProperty("unchanged", report.unchanged());
            json.writeNumberProperty("withdrawn", report.withdrawn());
            json.writeNumberProperty("media", report.media());
            renamed(report, json);
            findings(report, json);
            json.writeEndObject();
        }
        out.println();
    }

    private static void renamed(ImportReport report, JsonGenerator json) {
        json.writeArrayPropertyStart("renamed");
        report.renamed().forEach(moved -> {
            json.writeStartObject();
            json.writeStringProperty("from", moved.from());
            json.writeStringProperty("to", moved.to());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void findings(ImportReport report, JsonGenerator json) {
        json.writeName("findings");
        JsonReport.array(report.findings(), json);
    }
}
