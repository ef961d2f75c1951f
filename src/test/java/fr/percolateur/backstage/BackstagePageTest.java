package fr.percolateur.backstage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Roles;
import fr.percolateur.demo.DemoContent;
import fr.percolateur.desk.Workbench;
import fr.percolateur.library.Edits;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The demo’s Atelier, as whoever organises finds it.
class BackstagePageTest extends Workbench {

    private static final String EVENT = "/atelier/evenements/des-courriers-compris-du-premier-coup/";

    BackstagePageTest() {
        super("speaker, venue, service_booking, document, media, agent, mail_letter");
    }

    @BeforeEach
    void prepare(@Autowired DataSource dataSource, @Autowired Edits edits, @Autowired Roles roles) {
        DemoContent.writeTo(folder, Instant.now());
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var grant = new Grant(Role.ORGANISER, "cafe-transfo");
        roles.grant(new EmailAddress("tancrede.vial@verrerie.gouv.fr"), grant, "http://localhost", null);
        new Backstage(dataSource, edits, imports).prepare(Instant.now());
        embarcadere.isWith(Set.of(grant));
    }

    @Test
    void givesWhoeverOrganisesSomethingToDo() throws Exception {
        assertThat(agent.open("/atelier/").select("main").text())
                .contains(
                        "2 personnes invitées à intervenir n’ont pas répondu.",
                        "Une personne a décliné",
                        "Une personne qui intervient a changé sa fiche",
                        "Une lettre n’est pas arrivée à destination.");
        assertThat(agent.open(EVENT + "intervenants").select("tbody tr")).hasSize(8);
        assertThat(agent.open(EVENT + "courrier").select("tbody").text()).contains("anselme.duroc@");
    }

    @Test
    void showsPortraitsOfNobodyAndOfThoseWhoAgree() throws Exception {
        var speakers =
                agent.open("/agenda/des-courriers-compris-du-premier-coup/").select(".pc-speaker");
        assertThat(speakers.select("img").eachAttr("alt")).hasSize(3).containsOnly("Portrait dessiné, sans visage");
        assertThat(speakers.eachAttr("data-initials")).containsExactly("IF", "ST");
        var portrait = speakers.select("img").attr("src");
        agent.open(portrait);
        assertThat(agent.answer().headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void opensVenuesWithRoomsAndSpellingsToMerge() throws Exception {
        var page = agent.open("/atelier/lieux/");
        assertThat(page.select("tbody").text())
                .contains("La Verrerie", "salle Soufflerie (80 places)", "Halle aux Grains");
        assertThat(page.select("[name=nom]").eachAttr("value"))
                .contains("La Verrerie, salle Soufflerie", "Verrerie, salle Soufflerie");
    }

    @Test
    void namesWhoGivesWhichService() throws Exception {
        var page = agent.open(EVENT + "accessibilite");
        assertThat(page.select("[name^=prestataire-]").eachAttr("value")).contains("Mains et Mots", "Vélotype du Port");
    }

    @Test
    void fillsTheMediaLibrary() throws Exception {
        assertThat(agent.open("/atelier/medias/").select("main").text()).contains("plan-de-la-verrerie");
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() {
        var one = "/atelier/intervenants/"
                + jdbc.sql("select id::text from speaker where name = 'Maëlle Quérandec'")
                        .query(String.class)
                        .single();
        look(
                skin() + "backstage",
                Map.of(
                        "accueil",
                        "/atelier/",
                        "programme",
                        EVENT + "programme",
                        "deroule",
                        EVENT + "deroule",
                        "intervenants",
                        EVENT + "intervenants",
                        "intervention",
                        "/intervention/demo-des-courriers-compris-du-premier-coup-maelle-querandec",
                        "annuaire",
                        "/atelier/intervenants/",
                        "fiche",
                        one,
                        "lieux",
                        "/atelier/lieux/",
                        "services",
                        EVENT + "accessibilite",
                        "mediatheque",
                        "/atelier/medias/"));
    }

    /// Before the names of its pictures.
    String skin() {
        return "";
    }
}
