package fr.percolateur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.percolateur.accounts.Verdict.Eligible;
import fr.percolateur.accounts.Verdict.Ground;
import fr.percolateur.accounts.Verdict.Refused;
import fr.percolateur.accounts.Verdict.ToDecide;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.WithDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class EligibilityModuleTest {

    private static final long CAFE = 12;
    private static final long FORUM = 13;
    private static final UUID NOE = UUID.fromString("8d0f3c52-3f0e-4a55-a0d5-0b2b8f6f1c01");
    private static final Plea.Decision ACCEPTED = new Plea.Decision(true, "Contrat vu.");
    private static final InstantSource CLOCK = () -> Instant.parse("2027-01-12T09:00:00Z");

    private static final Invitations.Invitation ZOE =
            new Invitations.Invitation(CAFE, new EmailAddress("zoe@gmail.com"), "Zoé Quintin", Invitations.Part.GUEST);

    private final JdbcClient jdbc;
    private final Eligibility eligibility;
    private final Invitations invitations;
    private final Pleas pleas;
    private final Postbag postbag;

    EligibilityModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.eligibility = new Eligibility(dataSource);
        this.invitations = new Invitations(dataSource, new Outbox(dataSource), CLOCK);
        this.pleas = new Pleas(dataSource, new AuditLog(dataSource, CLOCK), new Outbox(dataSource), CLOCK);
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate plea, invitation, organisation, agent cascade").update();
    }

    @Test
    void findsTheOrganisationWhoseDomainIsClosest() {
        organisation("marees", "Agence des Marées", "marees.example.org");
        organisation("phare", "Service des phares", "phares.marees.example.org");

        assertThat(judge("ines@marees.example.org").sentence())
                .isEqualTo("Votre adresse est celle d’un organisme reconnu\u00A0: Agence des Marées.");
        assertThat(judge("leo@ouessant.phares.marees.example.org").sentence())
                .isEqualTo("Votre adresse est celle d’un organisme reconnu\u00A0: Service des phares.");
        assertThat(judge("ali@quaidesmarees.example.org")).isInstanceOf(ToDecide.class);
    }

    @Test
    void remembersTheRolesOfProConnect() {
        jdbc.sql("""
                insert into agent (email, roles, created_at)
                values ('ines@gmail.com', '{agent_public_territorial}', now())
                """).update();

        assertThat(judge("ines@gmail.com"))
                .isEqualTo(new Eligible(Ground.ROLE, "ProConnect confirme que vous êtes agent·e public·que."));
    }

    @Test
    void letsAGuestPassToWhatTheyAreInvitedToAlone() {
        invitations.invite(ZOE, NOE);
        invitations.invite(ZOE, null);

        assertThat(eligibility.judge(Access.INVITED, new EmailAddress("zoe@gmail.com"), CAFE))
                .isInstanceOf(Eligible.class);
        assertThat(eligibility.judge(Access.INVITED, new EmailAddress("zoe@gmail.com"), FORUM))
                .isInstanceOf(Refused.class);

        invitations.withdraw(new EmailAddress("zoe@gmail.com"), CAFE);

        assertThat(eligibility.judge(Access.INVITED, new EmailAddress("zoe@gmail.com"), CAFE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tellsNobodyWhoIsInvitedOrAccepted() {
        invitations.invite(ZOE, NOE);
        jdbc.sql("insert into agent (email, roles, created_at) values ('ines@gmail.com', '{agent_public}', now())")
                .update();

        assertThat(eligibility.foresee(Access.AGENTS, new EmailAddress("zoe@gmail.com")))
                .isEqualTo(eligibility.foresee(Access.AGENTS, new EmailAddress("ines@gmail.com")));
        assertThat(eligibility.foresee(Access.INVITED, new EmailAddress("zoe@gmail.com")))
                .isEqualTo(eligibility.foresee(Access.INVITED, new EmailAddress("ines@gmail.com")));
    }

    @Test
    void letsOneOfManyWhoDecideAtOnceDecide() throws Exception {
        var nadia = new EmailAddress("nadia@gmail.com");
        pleas.ask(nadia, "Je travaille au phare.");
        var plea = pleas.waiting().getFirst().id();

        var rulings = new ArrayList<Pleas.Ruling>();
        try (var organisers = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var deciding = IntStream.range(0, 8)
                    .mapToObj(one -> organisers.submit(() -> {
                        start.await();
                        return pleas.decide(plea, new Plea.Decision(one % 2 == 0, "Motif " + one + "."), NOE);
                    }))
                    .toList();
            start.countDown();
            for (var each : deciding) {
                rulings.add(each.get());
            }
        }

        var settled = pleas.settled(plea).orElseThrow();
        assertThat(rulings).filteredOn(Pleas.Ruling.Decided.class::isInstance).hasSize(1);
        assertThat(rulings)
                .filteredOn(ruling -> !(ruling instanceof Pleas.Ruling.Decided))
                .containsOnly(new Pleas.Ruling.TooLate(settled))
                .hasSize(7);
        assertThat(postbag.to(nadia.text()))
                .singleElement()
                .extracting(Postbag.Posted::text)
                .asString()
                .contains(settled.decision().reason());
    }

    @Test
    void asksAPersonWhoDecidesOnceAndTells() {
        var ines = new EmailAddress("ines@gmail.com");
        pleas.ask(ines, "Je travaille au phare.");
        pleas.ask(ines, "Je travaille au phare depuis 2024.");
        var plea = pleas.waiting().getFirst();

        var decided = pleas.decide(plea.id(), ACCEPTED, NOE);
        var again = pleas.decide(plea.id(), new Plea.Decision(false, "Trop tard."), NOE);

        assertThat(plea.words()).isEqualTo("Je travaille au phare depuis 2024.");
        assertThat(decided).isInstanceOf(Pleas.Ruling.Decided.class);
        assertThat(again)
                .isEqualTo(new Pleas.Ruling.TooLate(
                        new Pleas.Settled(pleas.of(ines).orElseThrow(), ACCEPTED, "", CLOCK.instant())));
        assertThat(pleas.waiting()).isEmpty();
        assertThat(judge("ines@gmail.com")).isInstanceOf(Eligible.class);
        assertThat(postbag.to(ines.text()))
                .extracting(Postbag.Posted::subject, Postbag.Posted::text)
                .containsExactly(tuple("Votre demande d’accès est acceptée", """
                        L’équipe d’organisation a vérifié que vous êtes agent·e public·que\u00A0: vous pouvez vous \
                        inscrire aux événements qui leur sont réservés.

                        Son explication\u00A0: Contrat vu.
                        """));
    }

    private Verdict judge(String email) {
        return eligibility.judge(Access.AGENTS, new EmailAddress(email), CAFE);
    }

    private void organisation(String slug, String name, String domain) {
        jdbc.sql("""
                with made as (insert into organisation (slug, name) values (:slug, :name) returning id)
                insert into organisation_domain (domain, organisation_id)
                select :domain, id from made
                """)
                .param("slug", slug)
                .param("name", name)
                .param("domain", domain)
                .update();
    }
}
