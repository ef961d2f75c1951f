package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.percolateur.demo.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

public class DocumentSchemaTest {

    private static final String ID = "urn:percolateur:document";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ID, source())));

    private static String source() {
        try (var resource = DocumentSchemaTest.class.getResourceAsStream("/schema/document.schema.json")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(Kind kind) {
        var name = switch (kind) {
            case EVENT -> "event";
            case ARTICLE -> "article";
            case SERIES -> "series";
            case PAGE -> "page";
        };
        return SCHEMAS.getSchema(SchemaLocation.of(ID + "#/$defs/" + name));
    }

    /// Where a header departs from the schema of its kind.
    public static List<String> departures(Document document) {
        return schema(document.kind().orElseThrow())
                .validate(json(document.frontMatter().root()))
                .stream()
                .map(error -> document.path() + " " + error)
                .toList();
    }

    private static JsonNode json(Value value) {
        return switch (value) {
            case Value.Scalar scalar when scalar.isNull() -> JSON.nullNode();
            case Value.Scalar scalar
            when scalar.plain() && scalar.text().matches("true|false") ->
                JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
            case Value.Scalar scalar
            when scalar.plain() && scalar.text().matches("0|-?[1-9]\\d{0,8}") ->
                JSON.numberNode(Integer.parseInt(scalar.text()));
            case Value.Scalar scalar -> JSON.stringNode(scalar.text());
            case Value.Sequence sequence ->
                JSON.arrayNode()
                        .addAll(sequence.items().stream()
                                .map(DocumentSchemaTest::json)
                                .toList());
            case Value.Mapping mapping -> {
                var object = JSON.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
                yield object;
            }
        };
    }

    @Test
    void isSatisfiedByEveryDocumentOfTheDemo(@TempDir Path folder) throws IOException {
        var count = DemoContent.writeTo(folder, Instant.parse("2027-01-13T10:00:00Z"));

        try (var files = Files.walk(folder)) {
            var documents = files.filter(file -> Kind.of(file.toString()).isPresent())
                    .map(file -> read(folder, file))
                    .toList();
            assertThat(documents).hasSize(count);
            assertThat(documents.stream().flatMap(document -> document.findings().stream()))
                    .isEmpty();
            assertThat(documents.stream().flatMap(document -> departures(document).stream()))
                    .isEmpty();
        }
    }

    private static Document read(Path folder, Path file) {
        try {
            return Document.read(folder.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agenda     | lieu: Halle                                                   | title
            agenda     | {title: a, event_start_date: 12/05/2027}                      | /event_start_date
            agenda     | {title: a, event_start_date: 0007-08-31}                      | /event_start_date
            agenda     | {title: a, statut: reportée}                                  | /statut
            agenda     | {title: a, inscription: {sur_place: {places: -1}}}            | /inscription/sur_place/places
            agenda     | {title: a, inscription: {fermeture: 2027-01-01}}              | /inscription
            agenda     | {title: a, programme: [{titre: b, debut: 16h30}]}             | /programme/0/debut
            agenda     | {title: a, programme: [{titre: b, type: sieste}]}             | /programme/0/type
            agenda     | {title: a, accessibilite: [{service: lsf, etat: peut-être}]}  | /accessibilite/0/etat
            agenda     | {title: a, contact: {courriel: cafes}}                        | /contact/courriel
            agenda     | {title: a, tags: {b: c}}                                      | /tags
            actualites | {title: a, is_une: oui}                                       | /is_une
            series     | {titre: a, couleur: bleu}                                     | /couleur
            """)
    void saysWhereAHeaderDeparts(String folder, String header, String place) {
        var document = Document.read(folder + "/a.md", ("---\n" + header + "\n---\n").getBytes(UTF_8));

        assertThat(departures(document))
                .isNotEmpty()
                .allSatisfy(departure -> assertThat(departure).contains(place));
    }

    @Test
    void isSatisfiedByAllKeysOfOurOwn() {
        var document = Document.read("agenda/a.md", """
                ---
                title: Café ouvert
                serie: cafe-ouvert
                edition: 4
                statut: maintenu
                publie_le: 2027-01-12 09:00:00 +01:00
                retire_le: null
                public: agents
                inscription:
                  ouvre: 2027-01-15 09:00:00 +01:00
                  ferme: 2027-02-10
                  approbation: false
                  sur_place: {places: 80}
                  en_ligne: {places: null}
                  accompagnants: true
                  questions: [{id: attente, intitule: "Vos attentes", type: texte, obligatoire: false, finalite: preparation, conservation: P3M}]
                programme:
                - {titre: "Accueil", type: ouverture, jour: 1, debut: "16:30", duree_min: 5, salle: null, intervenants: [lou-marin]}
                intervenants:
                - {id: lou-marin, nom: "Lou Marin", fonction: "cheffe de projet", organisme: "Agence des Marées", role: intervenant}
                accessibilite:
                - {service: lsf, etat: confirme}
                direct: {lien: "https://visio.example.org/salle"}
                contact: {nom: "Équipe", courriel: cafes@example.org}
                cle-inconnue: {gardée: oui}
                ---
                """.getBytes(UTF_8));

        assertThat(departures(document)).isEmpty();
    }
}
