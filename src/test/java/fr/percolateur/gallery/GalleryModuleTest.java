package fr.percolateur.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.audit.AuditTrail;
import fr.percolateur.gallery.Gallery.Outcome.Added;
import fr.percolateur.gallery.Gallery.Outcome.Refused;
import fr.percolateur.gallery.Gallery.Part;
import fr.percolateur.gallery.Gallery.Removal;
import fr.percolateur.imaging.Focus;
import fr.percolateur.imaging.Pictures;
import fr.percolateur.library.Exports;
import fr.percolateur.library.ImportReport;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.media.MediaFormat;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Solène brings the photographs of the quay.
class GalleryModuleTest {

    private static final Instant NOW = Instant.parse("2027-02-10T15:30:00Z");
    private static final byte[] PHOTOGRAPH = Pictures.photograph(Pictures.flag(600, 400), 6);

    private String portrait = "";
    private final Database database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final Imports imports = new Imports(database.dataSource(), List.of(), "");
    private final Gallery gallery = new Gallery(
            jdbc,
            imports,
            () -> Stream.of(path -> path.equals(portrait) ? List.of(new Use("Portrait", "/x/")) : List.of()),
            new AuditLog(database.dataSource(), InstantSource.fixed(NOW)),
            InstantSource.fixed(NOW));
    private UUID solene = new UUID(0, 0);

    @BeforeEach
    void begin() {
        solene = jdbc.sql("""
                insert into agent (email, created_at, seen_at)
                values ('solene@verrerie.gouv.fr', now(), now())
                returning id
                """).query(UUID.class).single();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private GalleryFile added(byte[] bytes, String name, Alternative alternative) {
        return ((Added) gallery.add(bytes, name, alternative, solene)).file();
    }

    @Test
    void keepsAPhotographUprightWithoutThePlaceWhereItWasTaken() {
        var file = added(PHOTOGRAPH, "C:\\Photos\\Le quai au soir.JPG", Alternative.of(" Le quai au soir "));

        assertThat(file.path()).isEqualTo("/uploads/2027/le-quai-au-soir.jpg");
        assertThat(file.media().width()).isEqualTo(400);
        assertThat(file.media().height()).isEqualTo(600);
        assertThat(file.description()).isEqualTo(Description.of(Alternative.of("Le quai au soir")));
        assertThat(file.addedAt()).isEqualTo(NOW);
        assertThat(file.addedBy()).isEqualTo(solene);
        assertThat(gallery.find("/uploads/2027/le-quai-au-soir.jpg")).contains(file);
        assertThat(gallery.find("uploads/2027/le-quai-au-soir.jpg")).contains(file);
        assertThat(gallery.find(file.id())).contains(file);
        assertThat(text(stored(file))).doesNotContain("Exif", "GPS");
    }

    private byte[] stored(GalleryFile file) {
        return jdbc.sql("select bytes from media where hash = :hash")
                .param("hash", file.media().hash())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void writesDownWhoBroughtIt() {
        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.DECORATIVE);

        assertThat(new AuditTrail(database.dataSource()).find(AuditTrail.Query.about("media/" + file.id()), 0, 9))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("media.added");
                    assertThat(entry.actor()).isEqualTo(solene);
                });
    }

    @Test
    void givesEachFileAPathOfItsOwn() {
        assertThat(Stream.of("quai.jpg", "Quai.JPEG", "quai.png")
                        .map(name ->
                                added(PHOTOGRAPH, name, Alternative.DECORATIVE).path()))
                .containsExactly("/uploads/2027/quai.jpg", "/uploads/2027/quai-2.jpg", "/uploads/2027/quai-3.jpg");
    }

    @Test
    void namesAFileAfterWhatItIsAndNotAfterWhatItSays() {
        assertThat(added("%PDF-1.7 x".getBytes(UTF_8), "facture.jpg.exe", Alternative.NONE)
                        .path())
                .isEqualTo("/uploads/2027/facture.pdf");
        assertThat(added(
                                "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script><rect/></svg>"
                                        .getBytes(UTF_8),
                                "../../plan.html",
                                Alternative.of("Le plan"))
                        .path())
                .isEqualTo("/uploads/2027/plan.svg");
    }

    @Test
    void keepsOfADrawingWhatDraws() {
        var file = added(
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='4'><script>x</script><rect/></svg>"
                        .getBytes(UTF_8),
                "plan.svg",
                Alternative.of("Le plan"));

        assertThat(new String(stored(file), UTF_8))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"4\"><rect></rect></svg>");
        assertThat(file.media().width()).isEqualTo(9);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(new byte[0], "Ce fichier est vide"),
                Arguments.of("MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1), "ni une image ni un PDF"),
                Arguments.of("<html><script>alert(1)</script>".getBytes(UTF_8), "ni une image ni un PDF"),
                Arguments.of("PK\3\4".getBytes(UTF_8), "ni une image ni un PDF"),
                Arguments.of("<html><svg></svg></html>".getBytes(UTF_8), "Ce dessin SVG ne peut pas être repris"),
                Arguments.of(new byte[12_000_001], "plus de 12 Mo"),
                Arguments.of(Pictures.claiming(50_000, 50_000), "50 000 × 50 000 points"),
                Arguments.of(java.util.Arrays.copyOf(PHOTOGRAPH, 300), "ne peut pas être lue"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void saysWhyItDoesNotKeepAFile(byte[] bytes, String why) {
        assertThat(gallery.add(bytes, "quai.jpg", Alternative.of("Le quai"), solene))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.part()).isEqualTo(Part.FILE);
                    assertThat(refused.reason().replaceAll("[\u00A0\u202F]", " "))
                            .contains(why);
                });
        assertThat(jdbc.sql("select count(*) from media_path").query(Long.class).single())
                .isZero();
    }

    @Test
    void asksWhatAnImageShowsUnlessItIsSaidToShowNothing() {
        assertThat(gallery.add(PHOTOGRAPH, "quai.jpg", Alternative.of(" "), solene))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.part()).isEqualTo(Part.ALTERNATIVE));
        assertThat(gallery.add(PHOTOGRAPH, "quai.jpg", new Alternative("Le quai", true), solene))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("pas de texte"));
        assertThat(gallery.add(PHOTOGRAPH, "quai.jpg", Alternative.of("x".repeat(301)), solene))
                .isInstanceOf(Refused.class);
    }

    @Test
    void showsItInTheDocumentsThatNamedItBefore(@TempDir Path folder) throws IOException {
        imports.run(document(folder), Imports.Options.DEFAULT, Progress.SILENT);
        assertThat(body()).doesNotContain("<img");

        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));

        assertThat(body()).contains("src=\"" + file.address() + "\"", "alt=\"Au soir\"");
    }

    @Test
    void comesBackFromExportAndGoesInAgainUnchanged(@TempDir Path folder, @TempDir Path target) throws IOException {
        imports.run(document(folder), Imports.Options.DEFAULT, Progress.SILENT);
        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));
        var before = body();

        new Exports(database.dataSource()).run(target, Progress.SILENT);
        var again = imports.run(target, Imports.Options.DEFAULT, Progress.SILENT);

        assertThat(target.resolve("uploads/2027/quai.jpg")).hasBinaryContent(stored(file));
        assertThat(target.resolve("actualites/quai.md")).hasSameBinaryContentAs(folder.resolve("actualites/quai.md"));
        assertThat(again).isEqualTo(new ImportReport(1, 0, 0, 0, 1, 0, 0, List.of(), List.of()));
        assertThat(gallery.find(file.path()).orElseThrow().description()).isEqualTo(file.description());
        assertThat(body()).isEqualTo(before);
        try (var other = TestDatabase.fresh()) {
            new Imports(other.dataSource(), List.of(), "").run(target, Imports.Options.DEFAULT, Progress.SILENT);
            assertThat(JdbcClient.create(other.dataSource())
                            .sql("select body_html from document")
                            .query(String.class)
                            .single())
                    .isEqualTo(before);
        }
    }

    @Test
    void saysSomethingElseAndWritesDownWhatChanged() {
        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));
        var said = new Description(Alternative.of("Le quai"), "L. Maréchal", Consent.AGREED, new Focus(30, 120));

        assertThat(gallery.describe(file.id(), said, solene)).isEmpty();

        assertThat(gallery.find(file.id()).orElseThrow().description())
                .isEqualTo(
                        new Description(Alternative.of("Le quai"), "L. Maréchal", Consent.AGREED, new Focus(30, 100)));
        assertThat(new AuditTrail(database.dataSource())
                        .find(AuditTrail.Query.about("media/" + file.id()), 0, 1)
                        .getFirst()
                        .fields())
                .extracting(AuditTrail.Field::name)
                .containsExactly("credit", "consent", "focus");
        assertThat(gallery.describe(file.id(), Description.of(Alternative.of("")), solene))
                .isPresent();
    }

    @Test
    void replacesAFileUnderItsPathAndStillSendsWhatItWas(@TempDir Path folder) throws IOException {
        imports.run(document(folder), Imports.Options.DEFAULT, Progress.SILENT);
        var before = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));

        assertThat(gallery.replace(before.id(), Pictures.file(Pictures.flag(90, 60), "png"), solene))
                .isEmpty();

        var after = gallery.find(before.path()).orElseThrow();
        assertThat(after.media().format()).isEqualTo(MediaFormat.JPEG);
        assertThat(after.media().width()).isEqualTo(90);
        assertThat(after.description()).isEqualTo(before.description());
        assertThat(body()).contains(after.address()).doesNotContain(before.address());
        assertThat(stored(before)).isNotEmpty();
        assertThat(new Catalogue(jdbc).versions(after)).containsExactly(new GalleryFile.Version(before.address(), NOW));
    }

    @Test
    void replacesAFileOnlyByOneOfItsKind() {
        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));

        assertThat(gallery.replace(file.id(), "%PDF-1.7".getBytes(UTF_8), solene)
                        .orElseThrow()
                        .reason())
                .startsWith("Le fichier à remplacer est une image");
    }

    @Test
    void takesNothingAwayThatADocumentNames(@TempDir Path folder) throws IOException {
        imports.run(document(folder), Imports.Options.DEFAULT, Progress.SILENT);
        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));

        assertThat(gallery.remove(file.id(), solene))
                .isEqualTo(new Removal.InUse(List.of(new Use("Le quai", "/actualites/quai/"))));
        assertThat(gallery.find(file.id())).isPresent();
    }

    @Test
    void takesNothingAwayThatAnotherModuleShows() {
        var file = added(PHOTOGRAPH, "ines.jpg", Alternative.of("Inès Caron"));
        portrait = file.path();

        assertThat(gallery.remove(file.id(), solene)).isEqualTo(new Removal.InUse(List.of(new Use("Portrait", "/x/"))));
    }

    @Test
    void takesAwayWhatNothingNamesWithAllItWas() {
        var file = added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai"));
        gallery.replace(file.id(), Pictures.file(Pictures.flag(90, 60), "jpg"), solene);

        assertThat(gallery.remove(file.id(), solene)).isEqualTo(new Removal.Removed());

        assertThat(gallery.find(file.id())).isEmpty();
        assertThat(jdbc.sql("select count(*) from media").query(Long.class).single())
                .isZero();
    }

    @Test
    void findsByWordsAndByWhatIsMissing(@TempDir Path folder) throws IOException {
        imports.run(document(folder), Imports.Options.DEFAULT, Progress.SILENT);
        added(PHOTOGRAPH, "quai.jpg", Alternative.of("Le quai à l’été"));
        added(PHOTOGRAPH, "phare.jpg", Alternative.DECORATIVE);
        Files.createDirectories(folder.resolve("uploads"));
        Files.write(folder.resolve("uploads/Bouée.png"), Pictures.file(Pictures.flag(9, 9), "png"));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);

        assertThat(found("ETE", "")).containsExactly("/uploads/2027/quai.jpg");
        assertThat(found("bouee", "")).containsExactly("/uploads/Bouée.png");
        assertThat(found("", "inutilises")).containsExactlyInAnyOrder("/uploads/2027/phare.jpg", "/uploads/Bouée.png");
        assertThat(found("", "sans-texte")).containsExactly("/uploads/Bouée.png");
        assertThat(found("%", "")).isEmpty();
    }

    private List<String> found(String words, String sort) {
        var search = new GallerySearch(words, sort);
        var files = new Catalogue(jdbc).search(search, 0, 9);
        assertThat(new Catalogue(jdbc).count(search)).isEqualTo(files.size());
        return files.stream().map(GalleryFile::path).toList();
    }

    private static Path document(Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("actualites")).resolve("quai.md"), """
                ---
                title: Le quai
                date: 2027-02-01
                ---
                ![Au soir](/uploads/2027/quai.jpg)
                """);
        return folder;
    }

    private String body() {
        return jdbc.sql("select body_html from document").query(String.class).single();
    }
}
