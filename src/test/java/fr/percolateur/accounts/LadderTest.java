package fr.percolateur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Verdict.Eligible;
import fr.percolateur.accounts.Verdict.Ground;
import fr.percolateur.accounts.Verdict.Refused;
import fr.percolateur.accounts.Verdict.ToDecide;
import fr.percolateur.mail.EmailAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {

    private static final Plea.Decision ACCEPTED = new Plea.Decision(true, "Contrat vu.");
    private static final Plea.Decision REFUSED = new Plea.Decision(false, "Le contrat est échu.");

    @Test
    void takesTheWordOfProConnectFirst() {
        var ines = new Candidate(at("phare.gouv.fr"), Set.of("agent_public_etat"), "Agence des Marées", REFUSED, false);

        assertThat(Ladder.judge(Access.AGENTS, ines))
                .isEqualTo(new Eligible(Ground.ROLE, "ProConnect confirme que vous êtes agent·e public·que."));
    }

    @Test
    void knowsAnOrganisationByItsDomain() {
        var ines = new Candidate(at("marees.example.org"), Set.of("etudiant"), "Agence des Marées", REFUSED, false);

        assertThat(Ladder.judge(Access.AGENTS, ines))
                .isEqualTo(new Eligible(
                        Ground.ORGANISATION,
                        "Votre adresse est celle d’un organisme reconnu\u00A0: Agence des Marées."));
    }

    @ParameterizedTest
    @CsvSource({
        "numerique.gouv.fr, gouv.fr",
        "cabinet.phare.gouv.fr, gouv.fr",
        "ac-lyon.fr, ac-lyon.fr",
        "cte.ac-lyon.fr, ac-lyon.fr",
    })
    void knowsThePublicSectorByItsSuffixes(String domain, String suffix) {
        assertThat(Ladder.judge(Access.AGENTS, unknown(domain)))
                .isEqualTo(
                        new Eligible(Ground.SUFFIX, "Votre adresse est celle d’un organisme public (" + suffix + ")."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gouv.fr.example.org", "fauxgouv.fr", "ac-phare.fr", "ac-lyon.fr.example.org"})
    void isNotTakenInByWhatOnlyLooksLikeIt(String domain) {
        assertThat(Ladder.judge(Access.AGENTS, unknown(domain))).isInstanceOf(ToDecide.class);
    }

    @Test
    void refusesAFreeProviderWithAWayToAppeal() {
        assertThat(Ladder.judge(Access.AGENTS, unknown("gmail.com")))
                .isEqualTo(new Refused(
                        true,
                        "gmail.com donne des adresses à tout le monde\u00A0: la vôtre ne dit pas que vous êtes agent·e"
                                + " public·que. Inscrivez-vous avec votre adresse professionnelle\u202F; si vous n’en"
                                + " avez pas, demandez un accès depuis «\u00A0Mon compte\u00A0», en haut de la page."));
    }

    @Test
    void refusesAnAddressOfTenMinutesForGood() {
        assertThat(Ladder.judge(Access.AGENTS, unknown("yopmail.com")))
                .isEqualTo(new Refused(
                        false,
                        "yopmail.com donne des adresses qui ne durent pas\u00A0: vos billets n’arriveraient pas."
                                + " Inscrivez-vous avec votre adresse professionnelle."));
    }

    @Test
    void leavesTheUnknownToAPerson() {
        assertThat(Ladder.judge(Access.AGENTS, unknown("verrerie.example.org")))
                .isEqualTo(new ToDecide("Nous ne connaissons pas encore verrerie.example.org\u00A0: l’équipe"
                        + " d’organisation vérifiera que vous êtes agent·e public·que et vous répondra par courriel."));
    }

    @Test
    void keepsToWhatAPersonDecided() {
        var accepted = new Candidate(at("gmail.com"), Set.of(), null, ACCEPTED, false);
        var refused = new Candidate(at("verrerie.example.org"), Set.of(), null, REFUSED, false);

        assertThat(Ladder.judge(Access.AGENTS, accepted))
                .isEqualTo(new Eligible(Ground.DECISION, "L’équipe d’organisation a accepté votre demande d’accès."));
        assertThat(Ladder.judge(Access.AGENTS, refused))
                .isEqualTo(
                        new Refused(
                                false,
                                "L’équipe d’organisation n’a pas pu accepter votre demande d’accès\u00A0: Le contrat est échu."));
    }

    @Test
    void opensToEveryoneWhatIsForEveryone() {
        assertThat(Ladder.judge(Access.EVERYONE, unknown("gmail.com")))
                .isEqualTo(new Eligible(Ground.EVERYONE, "Cet événement est ouvert à toutes et à tous."));
    }

    @Test
    void opensToGuestsAloneWhatIsForGuests() {
        var guest = new Candidate(at("gmail.com"), Set.of(), null, null, true);
        var agent = new Candidate(at("phare.gouv.fr"), Set.of("agent_public"), null, null, false);

        assertThat(Ladder.judge(Access.INVITED, guest))
                .isEqualTo(new Eligible(Ground.INVITATION, "Vous êtes invité·e à cet événement."));
        assertThat(Ladder.judge(Access.INVITED, agent))
                .isEqualTo(new Refused(
                        false,
                        "Cet événement est sur invitation, et ines@phare.gouv.fr n’y est pas invitée. Si vous avez"
                                + " reçu une invitation, inscrivez-vous avec l’adresse qui l’a reçue."));
    }

    private static Candidate unknown(String domain) {
        return new Candidate(at(domain), Set.of(), null, null, false);
    }

    private static EmailAddress at(String domain) {
        return new EmailAddress("ines@" + domain);
    }
}
