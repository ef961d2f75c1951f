package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Documents that a disk, a bad merge or a joker went through.
class MutatedDocumentTest {

    private static final int DOCUMENTS = 2_000;

    private static final String SOUND = """
            ---
            title: 'Café ouvert : l''accueil 🎈'
            date: 2027-01-04 09:00:00 +01:00
            published: yes
            tags: [Accueil, "Langage clair", &mot Données]
            categories:
            - Rencontre
            - *mot
            chapeau-text: >-
              Une heure pour comprendre
              comment un guichet a changé.

              Et un mot de plus.
            adresse: |
              14 quai des Tonneliers
              99120 Port-Lanterne
            inscription:
              ferme: 2027-02-10 18:00:00 +01:00 # la veille
              sur_place: {places: 80}
            programme:
            - {titre: "Accueil", type: ouverture, debut: "16:30", duree_min: 5, salle: null}
            - titre: Débat
              intervenants: []
            retire_le: ~
            ---
            ## Programme

            Texte *simple*, ~~barré~~ et [lien](https://example.org){: .lien}
            """;

    private static final List<String> SHARDS = List.of(
            "---\n",
            "...\n",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            ": ",
            "- ",
            "# ",
            "'",
            "\"",
            "\\",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "|",
            ">+",
            "? ",
            "!x ",
            "%YAML 1.9\n",
            "<<: *mot\n",
            "\uFEFF",
            "\u0092",
            "\u0000",
            "\u0085",
            "\u2028",
            "🎈",
            ",",
            "a: &a [*a]\n",
            "title: x\n",
            "[".repeat(500),
            "{a: ".repeat(200),
            "\\UFFFFFFFF",
            "!!binary ",
            "-".repeat(100));

    private final Random random = new Random(20_270_104);

    @Test
    @Timeout(60)
    void neverBreaksTheReaderNorLosesAByte() {
        for (var i = 0; i < DOCUMENTS; i++) {
            var bytes = mutated(SOUND.getBytes(UTF_8));
            var document = Document.read("agenda/mutant.md", bytes);

            assertThat(document.bytes()).isEqualTo(bytes);
            assertThat(document.title()).isNotEmpty();
            assertThat(document.findings())
                    .allSatisfy(finding -> assertThat(finding.place().line()).isPositive());
            if (document.published()) {
                assertThat(new String(bytes, UTF_8)).contains("---", document.body());
            }
        }
    }

    @Test
    @Timeout(60)
    void neverChangesAnythingButTheFieldThatIsSet() {
        var changed = 0;
        for (var i = 0; i < DOCUMENTS; i++) {
            var document = Document.read("agenda/mutant.md", mutated(SOUND.getBytes(UTF_8)));
            var keys = document.frontMatter().root().entries();
            var key = keys.isEmpty()
                    ? "title"
                    : keys.get(random.nextInt(keys.size())).key();
            var path = FieldPath.ofKey(key);

            switch (document.set(path, Value.text("Halle : sud"))) {
                case Change.Changed(var after) -> {
                    changed++;
                    assertThat(after.frontMatter()
                                    .root()
                                    .says(path.put(document.frontMatter().root(), Value.text("Halle : sud"))))
                            .isTrue();
                    assertThat(after.body()).isEqualTo(document.body());
                }
                case Change.Refused(var finding) ->
                    assertThat(finding.message()).isNotEmpty();
            }
        }
        assertThat(changed).as("documents sound enough to be changed").isGreaterThan(DOCUMENTS / 6);
    }

    private byte[] mutated(byte[] bytes) {
        var mutant = bytes;
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            mutant = mutatedOnce(mutant);
        }
        return mutant;
    }

    private byte[] mutatedOnce(byte[] bytes) {
        var from = random.nextInt(bytes.length + 1);
        var to = Math.min(bytes.length, from + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 ->
                joined(bytes, from, SHARDS.get(random.nextInt(SHARDS.size())).getBytes(UTF_8), from);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, from + 1));
            case 3 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 4 ->
                joined(bytes, from, SHARDS.get(random.nextInt(SHARDS.size())).getBytes(UTF_8), to);
            default -> Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(400)));
        };
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
        var joined = new ByteArrayOutputStream(bytes.length + between.length);
        joined.write(bytes, 0, end);
        joined.writeBytes(between);
        joined.write(bytes, start, bytes.length - start);
        return joined.toByteArray();
    }
}
