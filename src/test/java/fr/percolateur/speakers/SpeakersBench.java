package fr.percolateur.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.desk.Workbench;
import fr.percolateur.imaging.Pictures;
import fr.percolateur.mail.Postbag;
import fr.percolateur.signup.Agent;
import fr.percolateur.web.PersonalData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Tancrède, who organises, and Malo, who is asked to speak.
abstract class SpeakersBench extends Workbench {

    static final String PAGE = "/atelier/evenements/machine/intervenants";
    static final String DIRECTORY = "/atelier/intervenants/";
    static final String MALO = "malo@verrerie.gouv.fr";
    static final String TANCREDE = "tancrede.vial@verrerie.gouv.fr";
    static final byte[] PHOTOGRAPH = Pictures.photograph(Pictures.flag(600, 800), 1);

    static final String FILE = """
            ---
            title: 'Qui décide ?'  # le titre
            serie: cafes-du-port
            lieu: La Verrerie
            adresse: 14 quai des Tonneliers
            acces:
            - {type: Tramway, lignes: [{nom: ligne A}]}
            event_start_date: 2027-01-19 16:30:00 +01:00
            inscription:
              ferme: 2027-01-18 18:00:00 +01:00
              sur_place: {places: 10}
            programme:
            - {titre: "Trois récits", debut: "16:35", duree_min: 35, intervenants: [malo-tricot]}
            intervenants:
            - {id: ines-caron, nom: "Inès Caron", fonction: "cheffe de projet", role: animateur} # fidèle
            ---
            Le texte.
            """;

    @Autowired
    private List<PersonalData> kept;

    private Postbag postbag;
    Agent guest;

    SpeakersBench() {
        super("speaker, document_revision, mail_letter, invitation, media, media_withheld");
    }

    @BeforeEach
    final void invite(@Autowired DataSource dataSource) throws IOException {
        postbag = Postbag.of(dataSource);
        guest = new Agent(port);
        follow(false);
        bring(Map.of("machine", FILE));
    }

    @AfterEach
    final void part() {
        guest.close();
    }

    final String stored() {
        return stored("machine");
    }

    final Document add(String act, String name, String email, String person) throws Exception {
        agent.open(PAGE);
        return agent.post(
                PAGE,
                Map.of(
                        "acte", act,
                        "personne", person,
                        "nom", name,
                        "fonction", "conteur",
                        "organisme", "Agence <b>des</b> Marées",
                        "courriel", email,
                        "role", "intervenant"));
    }

    final int letters(String to) {
        return postbag.to(to).size();
    }

    final String letter(String to) {
        return postbag.to(to).getFirst().text();
    }

    final String link() {
        var link = Pattern.compile("/intervention/[\\w-]+").matcher(letter(MALO));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    final Document answer(String link, String reply, String... consents) throws Exception {
        return answer(guest.open(link), link, reply, "conteuse", consents);
    }

    /// Answers from a page that was opened before.
    final Document answer(Document page, String link, String reply, String position, String... consents)
            throws Exception {
        var fields = new HashMap<>(
                Map.of("reponse", reply, "mot", "Avec joie", "fonction", position, "organisme", "Agence des Marées"));
        fields.put("vu", page.select("[name=vu]").val());
        for (var consent : consents) {
            fields.put(consent, "oui");
        }
        return guest.post(link, fields);
    }

    final Document portray(Agent by, String page, String words) throws Exception {
        by.open(page);
        var answer = by.sendFile(page + "/portrait", Map.of("portrait-texte", words), "portrait", PHOTOGRAPH);
        assertThat(by.answer().statusCode()).as(answer.text()).isIn(200, 422);
        return answer;
    }

    final String portrait() {
        return jdbc.sql("select portrait from speaker").query(String.class).single();
    }

    final List<String> shown() throws Exception {
        return new ArrayList<>(
                agent.open("/agenda/machine/").select(".pc-speaker img").eachAttr("alt"));
    }

    final String accepted(String... consents) throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var link = link();
        answer(link, "oui", consents);
        return link;
    }

    final PersonalData data(String column) {
        return kept.stream()
                .filter(each -> each.columns().contains(column))
                .findFirst()
                .orElseThrow();
    }
}
