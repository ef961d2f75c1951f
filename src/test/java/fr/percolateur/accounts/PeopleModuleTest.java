package fr.percolateur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class PeopleModuleTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2027-01-12T09:00:00Z");
    private static final EmailAddress INES = new EmailAddress("ines@marees.example.org");
    private static final EmailAddress INES_MARRIED = new EmailAddress("ines.leroux@marees.example.org");
    private static final Grant OF_CAFES = new Grant(Role.ORGANISER, "cafes");
    private static final Grant OF_ALL = new Grant(Role.ADMINISTRATOR, "");

    private final JdbcClient jdbc;
    private final Agents agents;
    private final Roles roles;
    private final Organisations organisations;
    private final Postbag postbag;

    PeopleModuleTest(DataSource dataSource, JdbcClient jdbc) {
        var log = new AuditLog(dataSource, CLOCK);
        this.jdbc = jdbc;
        this.agents = new Agents(dataSource, log, CLOCK);
        this.roles = new Roles(dataSource, log, new Outbox(dataSource), CLOCK);
        this.organisations = new Organisations(dataSource);
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate agent, organisation, mail_letter cascade").update();
    }

    @Test
    void findsWhoComesBackByTheirAddress() {
        var first = agents.arrive(INES);

        assertThat(agents.arrive(INES)).isEqualTo(first);
        assertThat(agents.arrive(identity("sub-1", INES))).isEqualTo(new Agent(first.id(), INES, "Inès", "Caron"));
    }

    @Test
    void findsWhoComesBackByWhatProConnectCallsThem() {
        var before = agents.arrive(identity("sub-1", INES));

        var after = agents.arrive(identity("sub-1", INES_MARRIED));

        assertThat(after).isEqualTo(new Agent(before.id(), INES_MARRIED, "Inès", "Caron"));
        assertThat(agents.arrive(INES_MARRIED)).isEqualTo(after);
    }

    @Test
    void bringsTogetherTwoAccountsOfOnePerson() {
        var byProConnect = agents.arrive(identity("sub-1", INES));
        roles.grant(INES_MARRIED, OF_CAFES, "https://rencontres.example.org", null);

        agents.arrive(identity("sub-1", INES_MARRIED));

        assertThat(roles.of(byProConnect.id())).containsExactly(OF_CAFES);
        assertThat(jdbc.sql("select count(*) from agent")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isOne();
    }

    @Test
    void followsAnAddressWhoseProviderRenamedItsPeople() {
        var before = agents.arrive(identity("sub-1", INES));

        assertThat(agents.arrive(identity("sub-2", INES)).id()).isEqualTo(before.id());
    }

    @Test
    void givesARoleToAnAddressThatProvesItselfLater() {
        assertThat(roles.grant(INES, OF_ALL, "https://rencontres.example.org", null))
                .isTrue();
        assertThat(roles.grant(INES, OF_ALL, "https://rencontres.example.org", null))
                .isFalse();

        var ines = agents.arrive(INES);

        assertThat(roles.of(ines.id())).isEqualTo(Set.of(OF_ALL));
        assertThat(postbag.to(INES.text()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("https://rencontres.example.org/connexion"));
    }

    @Test
    void takesARoleBackAndTellsTheLog() {
        roles.grant(INES, OF_CAFES, "https://rencontres.example.org", null);
        var ines = agents.arrive(INES);

        assertThat(roles.revoke(ines.id(), OF_CAFES, ines.id())).isEqualTo(Roles.Revocation.TAKEN);
        assertThat(roles.revoke(ines.id(), OF_CAFES, ines.id())).isEqualTo(Roles.Revocation.ABSENT);

        assertThat(roles.of(ines.id())).isEmpty();
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id")
                        .param("subject", "agent/" + ines.id())
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("role.granted", "role.revoked");
    }

    @Test
    void leavesTheLastAdministratorTheirRole() {
        roles.grant(INES, OF_ALL, "https://rencontres.example.org", null);
        roles.grant(INES_MARRIED, OF_ALL, "https://rencontres.example.org", null);
        var first = agents.arrive(INES).id();
        var second = agents.arrive(INES_MARRIED).id();

        assertThat(roles.revoke(first, OF_ALL, second)).isEqualTo(Roles.Revocation.TAKEN);
        assertThat(roles.revoke(second, OF_ALL, second)).isEqualTo(Roles.Revocation.LAST_ADMINISTRATOR);
        assertThat(roles.revoke(first, OF_ALL, second)).isEqualTo(Roles.Revocation.ABSENT);
        assertThat(roles.of(second)).containsExactly(OF_ALL);
    }

    @Test
    void leavesOneAdministratorWhenTwoTakeTheRoleFromEachOtherAtOnce() throws Exception {
        for (var round = 0; round < 20; round++) {
            roles.grant(INES, OF_ALL, "https://rencontres.example.org", null);
            roles.grant(INES_MARRIED, OF_ALL, "https://rencontres.example.org", null);
            var first = agents.arrive(INES).id();
            var second = agents.arrive(INES_MARRIED).id();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(() -> roles.revoke(first, OF_ALL, second));
                var other = threads.submit(() -> roles.revoke(second, OF_ALL, first));
                assertThat(List.of(one.get(), other.get()))
                        .containsExactlyInAnyOrder(Roles.Revocation.TAKEN, Roles.Revocation.LAST_ADMINISTRATOR);
            }
        }
    }

    @Test
    void loadsOrganisationsAndChangesOnlyWhatChanged() {
        var sea = new Organisation("mer", "Ministère de la Mer", null, null, List.of("mer.example.org"));
        var tides = new Organisation("marees", "Agence des Marées", "mer", null, List.of("marees.example.org"));

        // the part before the whole: files come as they come
        assertThat(organisations.load(List.of(tides, sea))).isEqualTo(new Organisations.Loaded(2, 0, 0));
        assertThat(organisations.load(List.of(tides, sea))).isEqualTo(new Organisations.Loaded(0, 0, 2));

        var renamed = new Organisation("marees", "Agence des Marées", null, null, List.of("mer.example.org"));
        assertThat(organisations.load(List.of(renamed))).isEqualTo(new Organisations.Loaded(0, 1, 0));

        assertThat(organisations.of(new EmailAddress("leo@cap.mer.example.org")))
                .contains(renamed);
        assertThat(organisations.of(INES)).isEmpty();
        assertThat(organisations.find("mer"))
                .contains(new Organisation("mer", "Ministère de la Mer", null, null, List.of()));
    }

    private static Identity identity(String subject, EmailAddress email) {
        return new Identity(
                subject, email, "Inès", "Caron", "73282932000074", "idp-1", "Phares", Set.of("agent_public"));
    }
}
