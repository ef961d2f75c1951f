package fr.percolateur.dossier;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.spreadsheet.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A dossier to take away (article 20 of the GDPR): a file for programs and one for a spreadsheet, which say the same.
record Export(Dossier dossier, Instant at) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "mes-donnees.json", json());
            add(zip, "mes-donnees.csv", csv());
            add(zip, "lisez-moi.txt", say("dossier.export.readme").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    byte[] json() {
        var root = JSON.createObjectNode().put("adresse", dossier.email()).put("exporteLe", at.toString());
        var parts = root.putArray("donnees");
        for (var part : dossier.parts()) {
            var purpose = parts.addObject()
                    .put("intitule", part.heading())
                    .put("nature", part.data().what())
                    .put("finalite", part.data().purpose())
                    .put("fondement", part.data().basis())
                    .put("effacement", part.data().end());
            var things = purpose.putArray("elements");
            for (var thing : part.things()) {
                var facts = things.addObject().put("titre", thing.title()).putObject("champs");
                thing.facts().forEach(fact -> facts.put(fact.term(), fact.value()));
            }
        }
        return JSON.writeValueAsBytes(root);
    }

    byte[] csv() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("dossier.export.part"),
                say("dossier.export.thing"),
                say("dossier.export.term"),
                say("dossier.export.value")));
        for (var part : dossier.parts()) {
            for (var thing : part.things()) {
                thing.facts()
                        .forEach(fact -> rows.add(List.of(part.heading(), thing.title(), fact.term(), fact.value())));
            }
        }
        return Csv.write(rows);
    }
}
