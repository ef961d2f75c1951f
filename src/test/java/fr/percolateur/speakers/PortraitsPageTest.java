package fr.percolateur.speakers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.Use;
import fr.percolateur.library.Edits;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Photographs of speakers, for as long as they agree to be pictured, and not a page view longer.
class PortraitsPageTest extends SpeakersBench {

    @Autowired
    private Gallery gallery;

    @Autowired
    private Edits edits;

    @Test
    void takesNoPortraitOfWhoDoesNotAgreeToBePictured() throws Exception {
        var link = accepted("enregistrement");
        assertThat(guest.open(link).select("#portrait")).isEmpty();

        assertThat(portray(guest, link, "Malo, souriante")
                        .select("#portrait-erreur")
                        .text())
                .contains("n’a pas donné son accord pour son image");
        assertThat(guest.answer().statusCode()).isEqualTo(422);
        assertThat(portrait()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void showsThePortraitOfASpeakerAndHidesItWhenTheConsentIsTakenBack() throws Exception {
        var link = accepted("image");
        assertThat(portray(guest, link, "").select("#portrait-texte-erreur").text())
                .startsWith("Dites en quelques mots");

        assertThat(portray(guest, link, "Malo, souriante")
                        .select("[role=status]")
                        .text())
                .contains("Photographie enregistrée.");
        var path = portrait();
        assertThat(stored())
                .contains("role: intervenant, portrait: {image: " + path
                        + ", alternative-textuelle: 'Malo, souriante'}}");
        assertThat(shown()).containsExactly("Malo, souriante");
        assertThat(gallery.find(path).map(gallery::uses).orElseThrow())
                .extracting(Use::title)
                .containsExactlyInAnyOrder("Qui décide\u202F?", "Malo Tricot");

        answer(link, "oui");
        assertThat(portrait()).isEmpty();
        assertThat(stored()).doesNotContain("portrait").contains("malo-tricot, nom");
        assertThat(shown()).isEmpty();
        assertThat(gallery.find(path)).isEmpty();
    }

    @Test
    void keepsThePortraitThatAPageStillShowsOtherwise() throws Exception {
        var link = accepted("image");
        portray(guest, link, "Malo, souriante");
        var path = portrait();
        Files.createDirectories(folder.resolve("actualites"));
        Files.writeString(folder.resolve("agenda/machine.md"), stored());
        Files.writeString(
                folder.resolve("actualites/retour.md"),
                "---\ntitle: Retour\npublished: false\n---\n![Malo au micro](%s)\n".formatted(path));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);

        guest.open(link);
        guest.press("Retirer la photographie");
        assertThat(shown()).isEmpty();
        assertThat(gallery.find(path)).isPresent();
    }

    @Test
    void letsAnOrganiserBringAPortraitAndReplaceIt() throws Exception {
        accepted("image");
        var one = agent.open(DIRECTORY).select("tbody a").attr("href");
        assertThat(portray(agent, one, "Malo, souriante")
                        .select(".pc-portrait img")
                        .eachAttr("alt"))
                .containsExactly("Malo, souriante");
        var first = portrait();
        portray(agent, one, "Malo au micro");
        assertThat(shown()).containsExactly("Malo au micro");
        assertThat(gallery.find(first)).isEmpty();

        agent.open(one);
        assertThat(agent.press("Retirer la photographie")
                        .select("[role=status]")
                        .text())
                .contains("n’est plus sur aucune page");
        assertThat(shown()).isEmpty();
    }

    @Test
    void forgetsThePortraitWithTheConsentAndWithThePerson() throws Exception {
        var link = accepted("image");
        portray(guest, link, "Malo, souriante");
        var consents = data("speaker.portrait").holder().orElseThrow();
        assertThat(portrait()).startsWith("/uploads/");
        assertThat(consents.of(MALO).getFirst().facts().toString()).contains(portrait());
        consents.erase(MALO);
        assertThat(shown()).isEmpty();

        answer(link, "oui", "image");
        portray(guest, link, "Malo, souriante");
        var path = portrait();
        data("speech").holder().orElseThrow().erase(MALO);
        assertThat(shown()).isEmpty();
        assertThat(gallery.find(path)).isEmpty();
    }

    /// Malo’s portrait, on the page of the event.
    ///
    /// @return where its page is
    private String portrayed() throws Exception {
        var link = accepted("image");
        portray(guest, link, "Malo, souriante");
        assertThat(shown()).containsExactly("Malo, souriante");
        return link;
    }

    private void nothingIsServedAt(String picture) throws Exception {
        guest.open(picture);
        assertThat(guest.answer().statusCode()).isEqualTo(404);
        assertThat(shown()).isEmpty();
        assertThat(agent.open("/agenda/machine/").select(".pc-speaker").eachAttr("data-initials"))
                .containsExactly("IC", "MT");
    }

    private String picture() throws Exception {
        var picture = agent.open("/agenda/machine/").select(".pc-speaker img").attr("src");
        guest.open(picture);
        assertThat(guest.answer().statusCode()).isEqualTo(200);
        assertThat(guest.answer().headers().firstValue("Cache-Control"))
                .hasValueSatisfying(header -> assertThat(header).contains("private", "max-age=3600"));
        return picture;
    }

    @Test
    void showsAPortraitNoMoreThoughTheDocumentOfAFollowedFolderKeepsIt() throws Exception {
        var link = portrayed();
        var picture = picture();
        follow(true);

        answer(link, "oui");
        assertThat(stored()).contains("portrait:");
        nothingIsServedAt(picture);
        assertThat(agent.open(PAGE).select("tbody").text()).contains("Pas d’image");
    }

    @Test
    void showsAPortraitNoMoreThoughTheDocumentCannotBeEdited() throws Exception {
        var link = portrayed();
        var picture = picture();
        var path = portrait();
        bring(Map.of(
                "machine",
                stored().replace("intervenants:\n", "intervenants: &tous\n")
                        .replaceFirst("\n---\n", "\ncopie: *tous\n---\n")));
        assertThat(shown()).containsExactly("Malo, souriante");

        answer(link, "oui");
        assertThat(stored()).contains(path);
        nothingIsServedAt(picture);
    }

    @Test
    void takesThePhotographAwayForAllWhenItsOwnDocumentKeepsIt() throws Exception {
        var link = portrayed();
        var picture = picture();
        follow(true);

        guest.open(link);
        guest.press("Retirer la photographie");
        nothingIsServedAt(picture);
    }

    @Test
    void bringsNoPortraitBackWithAnOlderVersionOfTheDocument() throws Exception {
        var link = portrayed();
        var picture = picture();
        var before = stored();
        answer(link, "oui");

        edits.change(
                "agenda/machine.md",
                null,
                _ -> new Change.Changed(Document.read("agenda/machine.md", before.getBytes(UTF_8))));
        assertThat(stored()).isEqualTo(before).contains("portrait:");
        nothingIsServedAt(picture);
    }

    @Test
    void bringsNoPortraitBackWithAFolderNorByTheMediaLibrary() throws Exception {
        var link = portrayed();
        var picture = picture();
        var path = portrait();
        var bytes = jdbc.sql("select bytes from media_path join media using (hash) where '/' || path = :path")
                .param("path", path)
                .query((row, _) -> row.getBytes(1))
                .single();
        var before = stored();
        answer(link, "oui");

        var file = folder.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.copy(file, file.resolveSibling("autre-nom.jpg"));
        bring(Map.of("machine", before));
        nothingIsServedAt(picture);
        assertThat(gallery.find(path.replaceFirst("[^/]+$", "autre-nom.jpg"))).isEmpty();
        var refused = new Gallery.Outcome.Refused(
                Gallery.Part.FILE,
                "Cette image a été retirée à la demande de la personne qu’elle montre\u00A0: elle ne peut pas revenir ici."
                        + " Choisissez-en une autre.");
        assertThat(gallery.add(bytes, "ailleurs.jpg", Alternative.of("Malo"), null))
                .isEqualTo(refused);
        assertThat(gallery.add(PHOTOGRAPH, "ailleurs.jpg", Alternative.of("Malo"), null))
                .isEqualTo(refused);
    }

    @Test
    void letsASpeakerBringAgainWhatTheyTookBack() throws Exception {
        var link = portrayed();
        answer(link, "oui");
        answer(link, "oui", "image");
        assertThat(shown()).isEmpty();

        portray(guest, link, "Malo, de retour");
        assertThat(shown()).containsExactly("Malo, de retour");
        picture();
    }

    @Test
    void hidesThePortraitThatCameWithAFolderFromWhoDoesNotAgree() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var link = link();
        answer(link, "oui", "image");
        var file = folder.resolve("uploads/2026/malo.jpg");
        Files.createDirectories(file.getParent());
        Files.write(file, PHOTOGRAPH);
        bring(
                Map.of(
                        "machine",
                        stored().replace(
                                        "{id: malo-tricot,",
                                        "{portrait: {image: /uploads/2026/malo.jpg, alternative-textuelle: Malo}, id: malo-tricot,")));
        assertThat(shown()).containsExactly("Malo");
        var picture = agent.open("/agenda/machine/").select(".pc-speaker img").attr("src");

        answer(link, "oui");
        nothingIsServedAt(picture);
    }

    @Test
    void forgetsAYearLaterWhatNothingNamesAnyMore() throws Exception {
        var link = portrayed();
        answer(link, "oui");
        var consents = data("media_withheld").forgetting();
        var later = Instant.now().plusSeconds(400L * 86_400);
        consents.upTo(later);
        assertThat(withheld()).isPositive();

        jdbc.sql("delete from document_revision").update();
        consents.upTo(Instant.now());
        assertThat(withheld()).isPositive();
        consents.upTo(later);
        assertThat(withheld()).isZero();
    }

    private long withheld() {
        return jdbc.sql("select count(*) from media_withheld").query(Long.class).single();
    }
}
